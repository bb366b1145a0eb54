import type { Words } from '../catalog'
import type { leavingWordsZhCN } from './zh-CN'

type Plain = Words<typeof leavingWordsZhCN>
/** English has a singular beside every plural. */
type WithSingular<T> = { readonly [K in keyof T]: T[K] extends string ? string : WithSingular<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string
}

export const leavingWordsEn: WithSingular<Plain> = {
  title: 'A client leaves', hint: 'When you stop working for a client: hand over what is theirs, destroy the key, delete every record, and keep a signed report that anybody can check.',
  admin: 'Only an admin may hand over or delete a client’s records.', here: 'Clients on this desk', nobody: 'There are no client records on this desk.', other: 'Choose another client', removing: 'The key is destroyed; deleting the records', mayClose: 'You can close this page: it goes on in the background until nothing is left. Calls go first.',
  export: {
    title: 'Step 1: hand over the records', hint: 'Customers, contacts with their wrap-ups, transcripts, tasks, knowledge and the audit, as one ZIP that other programs can read, with a fingerprint of each file. It is not encrypted: hand it over with care.',
    locked: 'This client’s records are locked and cannot be exported. Enter the passphrase first.', as: 'Form of the tables', csv: 'CSV', xlsx: 'Excel (XLSX)', start: 'Export all', running: 'Exporting', saved: 'Written to the file you chose.', downloaded: 'Handed to the browser’s downloads.',
    unreadable_one: '{{count, number}} damaged record could not be read and is not in the file.', unreadable_other: '{{count, number}} damaged records could not be read and are not in the file.', backup: 'Also make an encrypted backup', backupHint: 'Of this client alone; another Callside can restore it.', manifest: 'Fingerprint of the manifest (SHA-256), which the deletion report will name:', fileName: 'Callside client records {{day}}',
  },
  delete: {
    title: 'Step 2: delete for good', hint: 'The key is destroyed first: from then on nobody can read what is still on this computer. Then every record is deleted. There is no way back.', rest: 'Wrap-ups, tasks, transcripts, drafts, knowledge, packs and counts',
    notExported: 'Nothing was exported this time. After deleting, nothing can be got out.', type: 'Type “{{name}}” to confirm', start: 'Destroy the key and delete',
  },
  gone: { title: 'Clients who left', at: 'Key destroyed {{when}}', removing: 'Deleting: {{done}} of {{total}}', report: 'Download report', sheet: 'View and print', fileName: 'Deletion report {{name}} {{day}}', allow: 'Allow back', allowHint: 'Only then can packs, backups and agents’ events bring this client back.', back: 'Allowed back' },
  check: {
    title: 'Check a report', hint: 'Choose a deletion report, and see what it proves and what it does not.', choose: 'Choose a report', result: 'What was found',
    signed: 'The signature holds: not a letter was changed since it was signed.', notSigned: 'The signature does not hold: the report was changed, or was not signed by the key it names. Do not rely on it.',
    signer: { 'this-desk': 'Signed by this desk (code {{code}}).', 'accepted-desk': 'Signed by a desk that was accepted here (code {{code}}).', 'unknown-desk': 'Signed by a desk that is not known here. Compare its code letter by letter: {{code}}.' },
    says: 'The desk that signed states: the key was destroyed on {{when}}, then {{rows}} rows were deleted.', nothingLeft: 'Counted again afterwards: no table has any row left.', somethingLeft: 'Counted again afterwards: some rows were left. The deletion is not complete.',
    rowsWhole: 'The {{rows}} audit rows in the report fit their fingerprints and follow from each other.', rowsBroken: 'The {{rows}} audit rows in the report do not fit their fingerprints. Do not rely on it.',
    chain: { 'leads-there': 'The audit of this desk is whole to this day, and row {{row}} is the one in the report.', broken: 'The audit of this desk does not fit the report: it was changed at row {{row}} or before.', elsewhere: 'Whether the audit leads to row {{row}} can be checked only on the desk that signed.' },
  },
  sheet: {
    title: 'Report of the deletion of a client’s records', language: 'Language of the report', print: 'Print', client: 'Client', lines: 'Lines of business', vault: 'Vault', by: 'Done by', keyAt: 'Key destroyed', doneAt: 'Deletion completed', zone: 'Time zone', device: 'Desk', export: 'Fingerprint of the export’s manifest', auditRows: 'Rows of the audit', auditHead: 'Fingerprint of its last row', auditClient: 'Rows about this client', code: 'Code of the desk', key: 'Public key', signature: 'Signature', rows: 'What', removed: 'Deleted', left: 'Left',
    proves: 'The desk that deleted the records signed this report with a key that cannot be exported; changing any letter shows. Each row of the audit holds the fingerprint of the one before.',
    provesNot: 'No report can prove that copies elsewhere were deleted too: the handed-over files, backup files, other desks, a copy of the whole browser profile, what a lead has merged; nor that the disk has overwritten blocks the browser marked as deleted. Backup files are encrypted with passphrases of their own and are not made unreadable by this.',
  },
  kind: { facts: 'Facts', customers: 'Customers and numbers', contacts: 'Contacts and wrap-ups', tasks: 'Tasks', transcripts: 'Transcripts', results: 'Results of offers, read notices', desk: 'Calls, drafts, pending actions', content: 'Knowledge and definitions', counts: 'Counts', exchange: 'Packs and agents’ events', others: 'Others' },
  column: {
    id: 'id', name: 'name', salutation: 'salutation', numbers: 'numbers', externalIds: 'customer ids', tags: 'tags', remembered: 'kept data', notes: 'notes', customer: 'customer', customerName: 'customer name', number: 'number', startedAt: 'began', seconds: 'seconds', channel: 'channel', direction: 'direction', outcome: 'outcome', line: 'line of business', agent: 'agent', code: 'code', demand: 'demand', isSolved: 'solved', mood: 'mood', note: 'wrap-up', contact: 'contact', call: 'call', at: 'time', speaker: 'speaker', text: 'text', kind: 'kind', owner: 'owner', dueAt: 'due', isDone: 'done', n: 'row', action: 'action', about: 'about', count: 'count', previous: 'fingerprint before', hash: 'fingerprint',
  },
}
