import type { Words } from '../catalog'
import type { dataWordsZhCN } from './zh-CN'

type Plain = Words<typeof dataWordsZhCN>
/** English has a singular beside every plural. */
type WithSingular<T> = { readonly [K in keyof T]: T[K] extends string ? string : WithSingular<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string
}

export const dataWordsEn: WithSingular<Plain> = {
  title: 'Backup and retention',
  hint: 'The data is on this computer only, and removing the extension removes it. Back up regularly, and keep the passphrase elsewhere.',
  tab: { backup: 'Back up', restore: 'Restore', retention: 'Retention', erase: 'Erase a customer', leaving: 'Client leaves', audit: 'Audit', repair: 'Repair' },
  stop: 'Stop', stopping: 'Stopping', of: '{{done}} of {{total}}', busy: 'Another job is running. When it is done, this can start.',
  facts_one: '{{count, number}} fact', facts_other: '{{count, number}} facts', customers_one: '{{count, number}} customer', customers_other: '{{count, number}} customers', contacts_one: '{{count, number}} contact', contacts_other: '{{count, number}} contacts', tasks_one: '{{count, number}} task', tasks_other: '{{count, number}} tasks',
  failed: {
    'vault-locked': 'Customer records are locked. Nothing was changed. Enter the passphrase first.',
    'passphrase-too-short': 'The passphrase is too short. Nothing was written. Use at least 10 characters.',
    'wrong-passphrase': 'The passphrase is wrong. Nothing was changed. Check capitals and keyboard layout, and try again.',
    'not-a-backup': 'This is not a Callside backup. Nothing was changed. Choose another file.',
    'backup-damaged': 'The file is damaged or was altered. Nothing was changed. Use another backup.',
    'backup-newer': 'The file comes from a newer Callside. Nothing was changed. Update the extension first.',
    'file-not-read': 'The file could not be read; it may have been moved or unplugged. Nothing was changed. Choose it again.',
    'file-not-written': 'The file could not be written; the disk may be full or unplugged. No backup was left behind. Try another place.',
    'not-saved': 'The disk is full, so this was not finished. Everything saved is still there. Make room and try again.',
    stopped: 'Stopped. No change was left behind.',
    'no-such-client': 'This client is not on this desk any more. Nothing was changed.',
    'too-many-rows': 'A table has more than 200,000 rows, which no workbook takes. No file was left behind. Use CSV instead.',
    'too-large': 'There is more than the 4 GB that a ZIP takes. No file was left behind. Make a backup, and ask your technician.',
    'not-a-report': 'This is not a Callside deletion report, or not all of one. Nothing was changed. Choose another file.',
    'newer-format': 'The report comes from a newer Callside and cannot be checked here. Update the extension first.',
    'job-running': 'Another window is doing this. It was not started twice. Wait until it is done.',
    failed: 'This was not finished, for an unknown reason. Everything saved is still there. Try again.',
  },
  failedRestore: {
    'not-saved': 'The disk is full; the restore stopped half way. What was restored is whole and can be used. Make room, and go on with the same file.',
    stopped: 'Stopped. What was restored is whole and can be used. You can go on with the same file.',
    failed: 'The restore stopped half way, for an unknown reason. What was restored is whole and can be used. You can go on with the same file.',
  },
  backup: {
    title: 'Back up everything',
    hint: 'Customers, contacts, wrap-ups, tasks, codes and settings, encrypted into one file. This passphrase opens it, and nothing else does.',
    passphrase: 'Backup passphrase', again: 'Once more', differ: 'The two passphrases differ.', noWayBack: 'If the passphrase is lost, nobody can open the backup.',
    strength: { short: 'Too short: at least {{count}} characters', weak: 'Weak: easily guessed', fair: 'Fair: longer is better', strong: 'Strong enough' },
    start: 'Back up', running: 'Backing up', done: 'Backed up', saved: 'Written to the file you chose.', downloaded: 'The file was handed to the browser’s downloads.',
    unreadable_one: '{{count, number}} damaged record could not be read and is not in the backup.', unreadable_other: '{{count, number}} damaged records could not be read and are not in the backup.', another: 'Back up again', size: 'Size', fileName: 'Callside backup {{day}}',
  },
  restore: {
    title: 'Restore from a backup',
    hint: 'First the whole file is checked, and you are told what is in it; nothing is changed before that. Restoring merges: what is here already is neither overwritten nor doubled.',
    choose: 'Choose a backup', other: 'Another file', passphrase: 'Backup passphrase', look: 'Check the file', looking: 'Checking the whole file', found: 'The file is whole', madeAt: 'Made', lines: 'Lines of business', span: 'Contacts from', isOwn: 'on this computer', isOther: 'on another computer',
    what: 'What', inFile: 'In the file', here: 'Here already', customers: 'Customers', contacts: 'Contacts', facts: 'Facts', settings: 'Also take the settings of the backup (region, time zone, line of business, shared numbers, retention, field maps of sites)',
    settingsHint: 'Shift, language and the sites that are switched on stay as they are.', start: 'Merge into this desk', goOn: 'Go on restoring', restoredBefore_one: '{{count, number}} fact was restored before; it goes on from there.', restoredBefore_other: '{{count, number}} facts were restored before; it goes on from there.', running: 'Restoring', mayWork: 'You can take calls meanwhile. Keep this page open; if it closes, the same file goes on.',
    done: 'Restored', added_one: '{{count, number}} fact added', added_other: '{{count, number}} facts added', skipped_one: '{{count, number}} was here already or had been erased', skipped_other: '{{count, number}} were here already or had been erased', ofLeft_one: '{{count, number}} fact is of a client who left this desk and was not brought back. To serve them again, an admin allows it under “Client leaves”; then restore once more.', ofLeft_other: '{{count, number}} facts are of clients who left this desk and were not brought back. To serve them again, an admin allows it under “Client leaves”; then restore once more.', settingsTaken: 'The settings of the backup are in force.', again: 'Restore another file',
    unfinished: 'A restore was not finished', unfinishedHint: 'Begun {{when}}, from a backup of {{made}}, {{done}} of {{total}} restored. Choose the same file again to go on; nothing is doubled.', leave: 'Leave it so',
  },
  retention: {
    title: 'Retention', hint: 'What is older is removed once a day.', kind: { contacts: 'Contacts and wrap-ups', customers: 'Customers without contact', receipts: 'Pop receipts', drafts: 'Unfinished drafts', transcripts: 'Transcripts' },
    days: 'days', save: 'Save', saved: 'Saved. It is in force from the next sweep.', shorter: 'After shortening, the next sweep removes what is older, for good.', lastAt: 'Last sweep: {{when}}', never: 'No sweep yet', sweep: 'Sweep now', sweeping: 'Sweeping', goesOn: 'There is more to remove; it goes on in the background.', swept: 'Swept.',
    year: 'Contacts in a year', yearOf_one: '{{count, number}} contact', yearOf_other: '{{count, number}} contacts', since: 'since {{day}}', hereAndCounted: '{{here}} still recorded, {{counted}} kept as anonymous daily counts only.',
    byLine: 'By line of business', byLineHint: 'Grey: as above. What a line keeps for itself is written with the line and goes with its pack to every desk.', count: '{{number}} d', record: 'What sweeps removed', recordEmpty: 'Nothing was removed yet.', at: 'When', removed: 'Removed', counts: { contacts: 'contacts: {{number}}', customers: 'customers: {{number}}', receipts: 'receipts: {{number}}', drafts: 'drafts: {{number}}', transcripts: 'lines of transcripts: {{number}}', tasks: 'tasks: {{number}}', others: 'others: {{number}}' },
  },
  erase: {
    title: 'Erase a customer', hint: 'For a customer who asks to be forgotten. The customer, numbers, contacts, wrap-ups, tasks and drafts go, for good; no import and no backup brings them back.',
    search: 'Find by name or number', nothing: 'No such customer was found.', unnamed: 'No name', goes: 'Will be erased', records_one: '{{count, number}} customer record', records_other: '{{count, number}} customer records', stays: 'What stays: anonymous daily counts, and one row in the audit.', type: 'Type “{{word}}” to confirm', erase: 'Erase for good', cancel: 'Do not erase', done: 'Erased', doneHint: '{{contacts}} and {{facts}} were erased.', another: 'Erase another customer',
  },
  audit: {
    title: 'Audit', hint: 'Who opened, exported, changed, erased and unlocked what. Each row holds the fingerprint of the one before: taking out or changing any row shows.', empty: 'No audit rows yet', emptyHint: 'Opening a customer, exporting and changing settings leave a row here.',
    check: 'Check all', checking: 'Checking', whole_one: 'Whole: {{count, number}} row, unbroken.', whole_other: 'Whole: {{count, number}} rows, unbroken.', broken: 'Broken at row {{row}}: this row or the one before was changed or taken out. Leave everything as it is, and export it as evidence.', download: 'Export CSV', exported_one: '{{count, number}} row exported.', exported_other: '{{count, number}} rows exported.', shown_one: 'The latest {{count, number}} row is shown; all are exported.', shown_other: 'The latest {{count, number}} rows are shown; all are exported.', fileName: 'Callside audit {{day}}',
    column: { n: 'Row', at: 'Time', agent: 'Agent', action: 'Action', about: 'About', count: 'Count' }, agentless: 'This desk', csv: { n: 'row', at: 'time', agent: 'agent', line: 'line of business', action: 'action', about: 'about', count: 'count', previous: 'fingerprint before', hash: 'fingerprint' },
    action: { opened: 'opened', exported: 'exported', changed: 'changed', erased: 'erased', unlocked: 'unlocked', locked: 'locked', imported: 'imported', restored: 'restored', 'backed-up': 'backed up', swept: 'swept', published: 'published', taken: 'taken', refused: 'refused', trusted: 'trusted', left: 'client left', warned: 'warned' },
    swept: { contacts: 'Contacts', customers: 'Customers', receipts: 'Pop receipts', drafts: 'Drafts', transcripts: 'Lines of transcripts', tasks: 'Tasks', others: 'Others' },
    about: { paste: 'Paste across clients', client: 'Client {{id}}', segments: 'Events of agents', model: 'Language models', audioOn: 'Speech to text, on', audioOff: 'Speech to text, off', audio: 'Speech to text', modelOn: 'Language models, on', modelOff: 'Language models, off', offers: 'Record of offers', board: 'The board', 'offer-counts': 'Counts of offers', site: 'A site', vault: 'Passphrase of the records', retentionDays: 'Retention', definition: 'Codes, tags or lines', setup: 'First setup', backup: 'A backup', log: 'Contact log', audit: 'Audit', settings: 'Settings', retention: 'Data past its time', import: 'An import', customer: 'Customer {{id}}', item: 'Content {{id}}', record: 'Record {{id}}', feedback: 'Feedback {{id}}', tasks: 'Tasks' },
  },
  repair: {
    title: 'Check and rebuild', hint: 'Customers, history, tasks and counters are folded from facts. If they look wrong they can be rebuilt from the start; the facts do not change.', during: 'Calls are recorded meanwhile, but cards and lists are empty for that time. Do it outside of a shift.',
    start: 'Rebuild the views', running: 'Rebuilding', done_one: 'Rebuilt from {{count, number}} fact.', done_other: 'Rebuilt from {{count, number}} facts.',
  },
}
