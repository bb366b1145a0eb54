import type { VaultWords } from './vault-words'

export const vaultWordsEn: VaultWords = {
  title: 'Customer records are locked', hint: 'Calls are still recorded. Enter the passphrase to see them.', passphrase: 'Passphrase', unlock: 'Unlock',
  section: 'Passphrase', why: 'With a passphrase, customer records are seen only after it is entered, once each time the browser starts. Without one, whoever uses this computer can see them.',
  state: { none: 'No passphrase', open: 'Unlocked', locked: 'Locked' },
  set: 'Set a passphrase', change: 'Change the passphrase', remove: 'Take the passphrase away', lock: 'Lock now', current: 'Present passphrase', new: 'New passphrase', again: 'Once more', differ: 'The two passphrases differ.', atShiftEnd: 'Lock when a shift ends or is taken over', noWayBack: 'If it is forgotten, nobody can open the customer records. Keep it somewhere else too.',
  tooShort: '8 characters at least.', changed: 'The passphrase is in force.', removed: 'There is no passphrase any more.', save: 'Save',
  lights: 'Vaults',
  of: 'Customer records of {{name}} are locked', common: 'Lines without a vault of their own', each: 'Each vault has its own passphrase and is opened by itself.', held: 'Holds: {{lines}}', noLines: 'No line of business', open: 'Open {{name}}',
  meantOwn: '“{{line}}” should lie in the vault of {{client}}, but had records here before that was said. They stay where they are and nothing is lost. To separate them, add a new line in that vault and import its customers there.', meantCommon: '“{{line}}” has no vault of its own any more, but its records still lie in the vault of {{client}}; they were not moved.',
}
