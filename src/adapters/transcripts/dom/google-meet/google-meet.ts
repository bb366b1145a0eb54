import type { CaptionPage } from '../caption-page'

/** The region's name is in the language of the page; its classes change with every release and are not asked for. */
const REGION_NAMES = ['Captions', '字幕', 'Subtitles', 'Legendas', 'Subtítulos', 'Sous-titres', 'Untertitel', '자막', 'Sottotitoli']
const REGION = `[role="region"]:is(${REGION_NAMES.map((name) => `[aria-label="${name}"]`).join(', ')})`

/** Each turn is a child of the region: a head with a picture and a name, then the words, which are rewritten as they are said. */
export const googleMeet: CaptionPage = {
  isOn: (host) => host === 'meet.google.com',
  profile: {
    source: 'captions',
    block: [`${REGION} > div:has(img)`, '[role="region"][aria-live] > div:has(img)'],
    text: [':scope > :nth-child(2)'],
    speaker: [':scope > :first-child span'],
    agentTexts: ['You', '你', '您', '我', 'Você', 'Tú', 'Vous', 'Sie', '나', 'Tu'],
    customerTexts: [],
    agentBlocks: [],
  },
}
// Where it was seen: eight public extensions agree on region, head and words, one of them checked 2026-09-30; here the page of
// tests/fixtures/transcripts/pages/google-meet.ts, Chromium 156, 2026-11-27. Not tried on the real page.
