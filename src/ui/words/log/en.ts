import type { LogWords } from './log-words'

export const logWordsEn: LogWords = {
  direction: 'Direction', inbound: 'inbound', outbound: 'outbound', seconds: 'Duration (s)', mood: 'Mood',
  searchAll: 'Search all: customer, number, demand, note, what was said', from: 'From', until: 'To', all: 'All {{scanned}} rows were looked through.', part: 'The latest {{scanned}} rows were looked through.', searching: 'Searching; {{scanned}} rows so far…', stop: 'Stop', more: 'Go on with earlier ones',
  sortNote: 'Sorting and groups are of the rows listed here; search, filters and export are of the whole log.', export: 'Export CSV', exportXlsx: 'Export XLSX', tooLong: 'An XLSX has 200,000 rows at most; nothing was exported. Use CSV, or filter further.', exporting: 'Exporting; {{written}} rows so far', exportHint: 'Exports everything that is filtered, and is audited',
}
