/** Whether this page is the panel's own in a tab, opened to practise in (`/sidepanel.html?practice`): its orders go to the desk of practice, and it reads what is practised. */
export const isPracticePage = (): boolean => typeof location !== 'undefined' && location.search === '?practice'
