import type { TabCandidate } from '../../../../src/core/calls/elect-surface'
import type { Story, View } from './story'

export function viewAt(story: Story, at: number): View {
  let low = 0
  let high = story.views.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((story.views[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const view = story.views[low]
  if (!view) throw new Error('A story needs a view.')
  return view
}

/** As the browser tells it: every tab with a ready pop, whether it is in front of its window, and whether that has the focus. */
export function candidatesAt(story: Story, at: number): TabCandidate[] {
  const view = viewAt(story, at)
  return story.tabs.filter(({ hasPop }) => hasPop).map(({ tab, window, document }) => ({
    tab, document, isActive: view.active[window] === tab, isWindowFocused: view.focusedWindow === window,
  }))
}

/** Where the agent truly looks, if our pop stands ready there. */
export function tabInSight(story: Story, at: number): number | undefined {
  const { focusedWindow, active } = viewAt(story, at)
  const tab = focusedWindow === undefined ? undefined : active[focusedWindow]
  return story.tabs.some((each) => each.tab === tab && each.hasPop) ? tab : undefined
}
