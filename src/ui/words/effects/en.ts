import type { EffectsWords } from './effects-words'

export const effectsWordsEn: EffectsWords & { readonly waiting_one: string } = {
  waiting_one: '{{count}} record is not written yet', waiting_other: '{{count}} records are not written yet',
  safe: 'The calls and all that was saved are kept; nothing is lost.',
  why: {
    'vault-locked': 'The records have been locked all the time. They are written by themselves once you unlock them.',
    'not-saved': 'The disk refused to write; it may be full. Free some space, then try again.',
    failed: 'Writing went wrong. Try again; if it fails again, tell your administrator.',
  },
  typed: {
    onlyHere: 'The draft was not saved: what you typed is on this page only. Do not close it yet.', copy: 'Copy what I typed', copied: 'Copied.',
    byHand: 'The browser did not allow copying. Select the text and copy it yourself.',
  },
}
