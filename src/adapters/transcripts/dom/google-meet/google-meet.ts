import type { CaptionPage } from '../caption-page'

/** The region's name is in the language of the page; its classes change with every release and are not asked for. */
const REGION_NAMES = ['Captions', '字幕', 'Subtitles', 'Legendas', 'Subtítulos', 'Sous-titres', 'Untertitel', '자막', 'Sottotitoli']
/** In any other language: a region that takes the focus, with rows of two, the first of which has the picture, and nothing to press. */
const ROW_BY_SHAPE = '[role="region"][tabindex="0"] > div:has(> :first-child img):has(> :nth-child(2):last-child:not(:has(img, button, a)))'
const REGION = `[role="region"]:is(${REGION_NAMES.map((name) => `[aria-label="${name}"]`).join(', ')})`

/** Each turn is a child of the region: a head with a picture and a name, then the words, which are rewritten as they are said. */
export const googleMeet: CaptionPage = {
  isOn: (host) => host === 'meet.google.com',
  profile: {
    source: 'captions',
    block: [`${REGION} > div:has(img)`, '[role="region"][aria-live] > div:has(img)', ROW_BY_SHAPE],
    text: [':scope > :nth-child(2)'],
    speaker: [':scope > :first-child span'],
    agentTexts: ['You', '你', '您', '我', 'Você', 'Tú', 'Vous', 'Sie', '나', 'Tu'],
    customerTexts: [],
    agentBlocks: [],
  },
}
// Where it was seen: eight public extensions agree on region, head and words, one of them checked 2026-09-30; others (read 2026-11-28) on
// the same by classes (.nMcdL, its .adE6rb with picture and name, its .ygicle with the words), and on a region that is found by its
// tabindex where the label is in another language. Here the pages of tests/fixtures/transcripts/pages/google-meet.ts, Chromium 156,
// 2026-11-28. Not tried on the real page.
