import type { VaultWords } from './vault-words'

export const vaultWordsEn: VaultWords = {
  title: 'Customer records are locked', hint: 'Calls are still recorded. Enter the passphrase to see them.', passphrase: 'Passphrase', unlock: 'Unlock',
  section: 'Passphrase', why: 'With a passphrase, customer records are seen only after it is entered, once each time the browser starts. Without one, whoever uses this computer can see them.',
  state: { none: 'No passphrase', open: 'Unlocked', locked: 'Locked' },
  set: 'Set a passphrase', change: 'Change the passphrase', remove: 'Take the passphrase away', lock: 'Lock now', current: 'Present passphrase', new: 'New passphrase', again: 'Once more', differ: 'The two passphrases differ.', atShiftEnd: 'Lock when a shift ends or is taken over', noWayBack: 'If it is forgotten, nobody can open the customer records. Keep it somewhere else too.',
  tooShort: '8 characters at least.', changed: 'The passphrase is in force.', removed: 'There is no passphrase any more.', save: 'Save',
}
