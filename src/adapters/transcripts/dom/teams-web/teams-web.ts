import type { CaptionPage } from '../caption-page'

const TEXT = '[data-tid="closed-caption-text"]'
const HOSTS = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft']

/** Rows with an author and words that are rewritten as they are said; older rows are taken out, or filled with the next turn. The agent stands there by name. */
export const teamsWeb: CaptionPage = {
  isOn: (host) => HOSTS.includes(host),
  profile: {
    source: 'captions',
    block: [
      `.fui-ChatMessageCompact:has(${TEXT})`, '[data-tid="closed-caption-message"]', '[data-tid="closed-caption-item"]',
      // A host's rows stand in a renderer of their own, a guest's right in the list, and neither need have the class.
      `[data-tid="closed-captions-v2-items-renderer"] > :has(${TEXT})`, `[data-tid="closed-caption-v2-virtual-list-content"] > :has(${TEXT})`,
    ],
    text: [TEXT],
    speaker: ['[data-tid="author"]', '[data-tid="closed-caption-speaker-name"]'],
    agentTexts: [],
    customerTexts: [],
    agentBlocks: [],
  },
}
// Where it was seen: a dozen public sources, the newest of 2026, agree on the data-tid marks of author and text, and on rows with the
// class of a compact message; one that looked at both views (2026-03-19) found a guest's rows without the renderer, another that the list
// fills rows that are out of sight anew. Here the pages of tests/fixtures/transcripts/pages/teams-web.ts, Chromium 156, 2026-11-28.
// Not tried on the real page.
