import type { RecordWords } from './record-words'

export const recordWordsEn: RecordWords = {
  find: 'Find a customer', findHint: 'Name, pinyin initials, number or last four digits', nobody: 'Nobody found. Try another spelling, or only a part.', searching: 'Searching…',
  partial: 'Only the {{shown}} customers changed last were looked through.', goOn: 'Search on', opened: 'Customer', close: 'Close the record', tasks: 'Open tasks', noTasks: 'No open tasks',
  calls: 'Calls', missed: 'Missed', outbound: 'Outbound', missedEmpty: 'No missed calls', missedHint: 'Calls nobody took are listed here; a wrap-up can be written after calling back.', outboundEmpty: 'No outbound calls', outboundHint: 'Calls you made are listed here.',
  merge: 'Merge a duplicate', mergeHint: 'Two records of this customer? Find the other one and merge it into this.', mergeFind: 'Find the other record', mergeAsk: 'Merge “{{other}}” into “{{name}}”? Numbers, tags, notes and contacts come here. It cannot be undone.', mergeDo: 'Merge', merged: 'Merged into “{{name}}”.',
  unlinked: '{{number}} removed.', unlinkedUndo: 'Undo', forgotten: '“{{field}}” forgotten.', saved: 'Wrap-up saved', savedCorrect: 'Correct',
}
