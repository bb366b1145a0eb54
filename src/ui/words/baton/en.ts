import type { BatonWords } from './baton-words'

export const batonWordsEn: BatonWords = {
  title: 'Baton', copy: 'Copy baton', copyHint: 'Copies demand, done, promised and mood as one short text for the transfer note', copied: 'Copied. Paste it into the transfer note; a colleague can read it as it is.',
  byHand: 'The browser did not allow copying; nothing is lost. Select the text below and copy it yourself.', text: 'Text of the baton',
  paste: 'Paste a baton', pasteHint: 'Paste a colleague’s baton here', none: 'No baton in this text. Copy from “[Handover” to the very last bracket.',
  from: 'from {{from}}', fromWhen: 'from {{from}} · {{when}}', take: 'Put into the note', taken: 'It is in this call’s note.', noCall: 'During a call it can be put into the note with one click.',
  cut: 'The baton is cut: its beginning or end is missing. This is what can still be read. Ask the colleague, or copy it again.',
  altered: 'The baton was altered or damaged: its check letters do not fit. Do not rely on what stands below. Ask the colleague, or copy it again.',
  newer: 'A newer Callside wrote this baton; some of it may not be read. Update, then paste it again, or read the text itself.',
  part: { demand: 'Wants', done: 'Done', promised: 'Promised', mood: 'Mood', before: 'Before', caller: 'Caller' },
  unsaid: 'not said', nthToday: '{{nth}} call today', unsolved: 'unsolved: {{demands}}', callback: 'callback {{window}}', note: '[from {{from}}] {{parts}}', somebody: 'a colleague',
}
