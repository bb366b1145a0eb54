import type { WaysWords } from './ways-words'

export const waysWordsEn: WaysWords & { readonly waiting_one: string } = {
  in: {
    title: 'Where packs come from', hint: 'What a lead publishes is fetched by itself and used only after its signature is checked. If it cannot be fetched or does not check out, what is here stays in use.',
    choose: 'Source', choices: { none: 'Not by itself (files only)', folder: 'A folder (network share or synced)', address: 'An address' },
    address: 'Address', addressHint: 'Of a folder on the web, or of the .callside-pack file itself. It must be https; the browser asks for this one site only.',
  },
  out: {
    title: 'Where packs go', hint: 'Packs that are published, and records this desk hands back, are written here. What cannot be written waits on this machine and is written when the place is back.',
    choose: 'Destination', choices: { none: 'Not by itself (download only)', folder: 'The same folder', upload: 'An address to write to (WebDAV or presigned)' },
    address: 'Address to write to', addressHint: 'A WebDAV folder (missing subfolders are made), or a presigned address of an object store (this one file only).',
    forAgents: 'Agents enter, or their policy names, as the address that packs come from:', user: 'User', password: 'Password', passwordHint: 'Kept in this browser and sent to this server only. Once saved it is not shown again, and goes into no backup and no log.', keepPassword: 'Leave empty to keep it', removePassword: 'Remove the password',
  },
  folder: {
    pick: 'Choose a folder', pickOther: 'Choose another folder', forget: 'Stop using it', name: 'Folder: {{name}}', allow: 'Allow this folder',
    cannotPick: 'This browser cannot choose a folder. Use an address, or import files by hand.',
    visits: 'When the browser asks, choose “Allow on every visit”; otherwise one more click is needed after the last Callside tab was closed.',
  },
  often: { every: 'Every (minutes)', jitter: 'Later by chance, at most (minutes)', hint: 'Each machine is late by another time, so that a whole floor does not ask at once.', notMinutes: 'Whole numbers from 1 to 1440 (0 for “later by chance” is fine); nothing was saved.' },
  now: 'Look now', writeNow: 'Write now', allowHost: 'Allow {{host}}', noEgress: 'This build reaches no network: it has no addresses, only a folder and files.',
  notAnAddress: 'This address cannot be used; nothing was saved. Write it like https://files.example/team/, without a password.',
  light: {
    off: 'Not in use', unset: 'Not set up yet', 'needs-click': 'One click needed: the browser wants to be asked', 'not-yet': 'Not asked yet',
    written: 'In order · last written {{at}}', fine: 'In order · last {{at}} · next {{next}}', trouble: 'Not in order since {{since}} · next {{next}}', lastGood: 'Last in order: {{at}}',
  },
  trouble: {
    'no-permission': 'The browser does not allow it yet. One click is enough.', 'not-found': 'There is no pack of this line yet, or the address is wrong.', offline: 'Not reached: no network, the share is not connected, or nobody answered. What is here stays in use.',
    'not-let-in': 'The server does not let us in. Check user and password; a presigned address may have expired.', 'server-failed': 'The server failed or is too busy. It is tried again by itself.', 'sent-elsewhere': 'The server sends to another address, which was not followed. Enter the final address.',
    'too-large': 'The file is too large and was not fetched.', 'changed-elsewhere': 'Somebody else published first.', 'not-taken': 'The server or folder does not take this file: no room, perhaps, or no right to write.',
  },
  waiting_one: '{{count}} file waits and will be written by itself.', waiting_other: '{{count}} files wait and will be written by themselves.', changedElsewhere: 'Somebody published since you looked last. Yours is not written yet, and theirs was not overwritten.', takeTheirs: 'Take theirs first', thenPublish: 'Then publish yours again.',
}
