import type { CaptionPage } from '../caption-page'

/**
 * Over the picture there is one node whose words are rewritten and roll: old ones drop off at the front. Who speaks is only told
 * by a picture or two letters before it. The panel with the whole transcript, where it is open, has names; then the overlay
 * would say all of it a second time and is not read.
 */
export const zoomWeb: CaptionPage = {
  isOn: (host) => host === 'zoom.us' || host.endsWith('.zoom.us') || host.endsWith('.zoom.com.cn'),
  profile: {
    source: 'captions',
    block: ['.lt-full-transcript__list .lt-full-transcript__item', '#live-transcription-subtitle', ':has(> .live-transcription-subtitle__item)'],
    text: ['.lt-full-transcript__message', '.live-transcription-subtitle__item'],
    speaker: ['.lt-full-transcript__display-name', ':scope > img', ':scope > span:not(.live-transcription-subtitle__item)'],
    agentTexts: [],
    customerTexts: [],
    agentBlocks: [],
  },
}
// Where it was seen: public sources that name their date (2026-07) for the overlay, and for its node in the frame "webclient" of the same
// origin, which the sensor is in as well; the class of the words is the one thing that all of them name. Here the page of
// tests/fixtures/transcripts/pages/zoom-web.ts, Chromium 156, 2026-11-27. Not tried on the real page.
