import type { ImportWords } from './import-words'

export const importWordsEn: ImportWords = {
  title: 'Import customers and past contacts', hint: 'From a CSV file. The data is encrypted and stays on this computer. Importing again updates and doubles nothing.',
  choose: 'Choose a file', drop: 'Drop a CSV file here, or', dropHere: 'Let go to read it', another: 'Another file', looking: 'Reading the file', opening: 'Opening the records',
  kindTitle: 'Content', kind: { customers: 'Customers', contacts: 'Past contacts' },
  encoding: 'Encoding', encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 (little endian)', 'utf-16be': 'UTF-16 (big endian)', gb18030: 'GB18030 (simplified)', big5: 'Big5 (traditional)' },
  delimiter: 'Separator', delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' },
  hasHeader: 'The first row names the columns', dayOrderTitle: 'Dates like 03/04/2026', dayOrder: { 'day-first': 'Day first', 'month-first': 'Month first', unknown: 'Not known: refuse' },
  timeZone: 'Times without a zone are taken to be in {{zone}}.',
  absent: '{{field}}, where nothing is said', resolved: 'Resolved', unresolved: 'Not resolved', directions: { inbound: 'Inbound', outbound: 'Outbound' },
  columnsTitle: 'What each column is', column: 'Column {{n}}', rowNumber: 'Row', asRead: 'The first {{count}} rows as they are read',
  field: {
    ignored: 'Leave out', externalId: 'Customer ID', name: 'Name', salutation: 'Salutation or gender', number: 'Phone number', tagIdentity: 'Tags: identity', tagValue: 'Tags: value', tagBusiness: 'Tags: business', tagPreference: 'Tags: preference',
    remembered: 'Remember under this name', note: 'Note', startedAt: 'Start time', startedTime: 'Time of day, in a column of its own', rowId: 'The record’s own ID', channel: 'Channel', direction: 'Direction', duration: 'Duration (seconds or mm:ss)', endedAt: 'End time',
    outcome: 'Outcome', code: 'Reason or wrap-up code', resolved: 'Resolved or not', agent: 'Agent number', mood: 'Mood',
  },
  missing: 'First say which column is: {{fields}}.', missingWho: 'First say which column is the phone number or the customer ID.', noneRefused: 'All {{looked}} rows looked at can be imported.', someRefused: '{{count, number}} of {{looked}} rows looked at will be refused; why is in red in the table.', allRefused: 'All {{looked}} rows looked at will be refused. Check the encoding, the columns and how dates are written.',
  start: 'Start the import', running: 'Importing', rows: '{{count, number}} rows read', rate: '{{count, number}} rows a second', left: 'about {{clock}} left', soonKnown: 'working out the time left', mayWork: 'You can take calls meanwhile. If this page is closed, the import can go on later.',
  stop: 'Stop', stopping: 'Finishing this batch',
  count: { new: 'New', updated: 'Updated', unchanged: 'Unchanged', refused: 'Refused' },
  done: 'Import finished', stopped: 'Stopped', stoppedHint: 'The first {{count, number}} rows are written.', keep: 'Keep what was imported', undo: 'Undo all of it', resume: 'Go on', undoHint: 'Undoing takes away all that this import wrote. What others wrote stays.', kept: 'What was imported is kept.', undone: 'This import is undone as a whole.', undoing: 'Undoing: {{count, number}} entries taken away',
  refusedTitle: 'Refused rows', refusedHint: 'Mend them and import that file: what is here already is not doubled.', refusedFew: 'The first {{count, number}} are listed; the file has all of them.', download: 'Download the refused rows', reason: 'Reason', content: 'Content', fileName: 'refused-rows',
  unfinishedTitle: 'An import is not finished', unfinished: '{{kind}}, begun {{when}}, written up to row {{count, number}}', resumeHint: 'Choose the same file again to go on where it stopped.', undoingUnfinished: 'The undoing was interrupted. Go on undoing.', undoOn: 'Go on undoing',
  why: {
    'too-many-cells': 'more cells than columns: a quote or separator may be wrong', 'broken-text': 'damaged text: the encoding may be wrong', 'too-long': 'too long', 'no-key': 'neither a customer ID nor a whole number', 'unreadable-number': 'the number cannot be read', 'several-readings': 'the number can be read in several ways: add the country or area code',
    'no-time': 'no time', 'unreadable-time': 'the time cannot be read', 'day-or-month': 'day and month cannot be told apart', 'skipped-time': 'clocks were put forward: there was no such time', 'doubled-time': 'clocks were put back: this time was twice', 'in-the-future': 'lies in the future',
    'unreadable-duration': 'the duration cannot be read', 'ends-before-start': 'ends before it starts', 'unknown-channel': 'unknown channel', 'unknown-direction': 'unknown direction', 'unknown-outcome': 'unknown outcome', 'unknown-mood': 'unknown mood', 'unknown-resolved': 'resolved or not is unclear', erased: 'this customer was erased on request and is not taken in again', 'let-go': 'this record was removed for its age and is not taken in again',
  },
  failed: {
    'vault-locked': 'The records are locked. What was written is there, and nothing is lost. Enter the passphrase, then go on.', 'not-saved': 'The disk refused to write; it may be full. What was written before is there. Free some space and go on.', 'another-import': 'Another page is importing. Wait until it is done.',
    'other-file': 'This is not the same file, and nothing was written. Choose the one from before.', 'empty-file': 'There is nothing in this file.', 'open-quote': 'A quote is opened and never closed, so the rest cannot be split into rows. What was written before is there. Mend the file and import it again.',
    'unreadable-file': 'The file cannot be read; it may have been moved or changed. What was written is there. Choose it again.', 'too-many-rows': 'An XLSX has 200,000 rows at most. Save it as CSV and import that; nothing was written.', 'no-such-import': 'This import is not there any more; it may have been dealt with elsewhere.', failed: 'Something went wrong. What was written is there: go on, or undo it.',
  },
  back: 'Back', locked: 'The records are locked. Enter the passphrase to import.',
}
