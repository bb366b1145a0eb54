import type { CaptionPage } from '../caption-page'

const HOSTS = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft']

/** Rows with an author and words that are rewritten as they are said; older rows are taken out. The agent stands there by name. */
export const teamsWeb: CaptionPage = {
  isOn: (host) => HOSTS.includes(host),
  profile: {
    source: 'captions',
    block: ['.fui-ChatMessageCompact:has([data-tid="closed-caption-text"])', '[data-tid="closed-caption-message"]', '[data-tid="closed-caption-item"]'],
    text: ['[data-tid="closed-caption-text"]'],
    speaker: ['[data-tid="author"]', '[data-tid="closed-caption-speaker-name"]'],
    agentTexts: [],
    customerTexts: [],
    agentBlocks: [],
  },
}
// Where it was seen: public sources agree on the data-tid marks; here the page of tests/fixtures/transcripts/pages/teams-web.ts,
// Chromium 156, 2026-11-27. Not tried on the real page.
