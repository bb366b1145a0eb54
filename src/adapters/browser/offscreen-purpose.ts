/** What the one offscreen document is for, as the browser is told when it is made. */
export const OFFSCREEN_PURPOSE: Pick<chrome.offscreen.CreateParameters, 'reasons' | 'justification'> = {
  reasons: ['WORKERS', 'USER_MEDIA'],
  justification: 'Searches articles in a thread of its own, so that no call waits for it; hears a call when the agent asks for it.',
}
