import type { SettingsWords } from './settings-words'

export const settingsWordsEn: SettingsWords = {
  title: 'Settings', pageHint: 'Changes count at once. What has a lock is decided by your organization.', all: 'All settings', place: 'Language and place', language: 'Language', theme: 'Look', themes: { system: 'As the system', light: 'Light', dark: 'Dark' }, pop: 'Pop on a call', popOff: 'No pops', popOn: 'Pops',
  numbers: {
    title: 'Numbers that name nobody', hint: 'One a line. A call from one of them is not shown as a customer.', own: 'Our own numbers', shared: 'Shared numbers (switchboards, platforms, virtual numbers)', sharedHint: 'A range is written like +86170000*.', save: 'Save the numbers', saved: 'Saved', unreadable: 'These numbers cannot be read; nothing was saved: {{lines}}', tooMany: '1000 lines at most in each; nothing was saved.',
  },
  lines: {
    title: 'Lines of business', hint: 'A line is a client or a product, with codes, tags and customers of its own. Retired ones still explain old records.', name: 'Name', dialled: 'Numbers customers dial', dialledHint: 'One a line. Calls to them belong to this line.', add: 'Add a line', current: 'current', retired: 'retired', retire: 'Retire', restore: 'Bring back', edit: 'Change', unreadable: 'These numbers cannot be read; nothing was saved: {{lines}}', given: 'Lines of business are decided by your organization.',
  },
  keys: { title: 'Keyboard shortcuts', hint: 'They work on every page; the browser keeps them.', 'toggle-pop': 'Show or hide the caller’s card', 'open-panel': 'Open the panel', none: 'none', change: 'Change the shortcuts', inPanel: 'Keys of the panel: press ? there.' },
  storage: {
    title: 'Storage', persisted: 'The browser keeps this data and will not clear it by itself.', notPersisted: 'When the disk is short, the browser may clear this data by itself.', ask: 'Ask the browser to keep it', refused: 'The browser did not agree. The data is still there; back it up regularly.', used: '{{used}} used of {{quota}}', usedOnly: '{{used}} used', looking: 'Looking', uninstall: 'Removing the extension deletes all data; back it up first.', backup: 'Back up',
  },
}
