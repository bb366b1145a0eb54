import type { SurgesWords } from './surges-words'

export const surgesWordsEn: SurgesWords = {
  title: 'Surges', at: 'Time', kind: 'What', of: { code: 'Wrap-up code', demand: 'Demand', area: 'Area' }, subject: 'Name', count: 'Contacts', usual: 'Usual', calls: 'Show these contacts', close: 'Close', none: 'No surge', noneHint: 'Compared every two minutes: whether a wrap-up code, a demand or an area has more contacts than can be by accident.', unknownCode: 'A code of another desk',
  between: '{{from}} to {{until}}', rows: 'Contacts behind this surge', who: 'Customer', agent: 'Agent', note: 'Wrap-up', gone: 'These contacts are past their retention',
  isOn: 'Watch for surges on this desk', off: 'Nobody is watching for surges on this desk.', offHint: 'Turn it on under “What counts as a surge”.', watch: 'What counts as a surge', window: 'Time looked at', minutes: '{{count}} min', falseAlarms: 'False alarms a week, at most', times: '{{count}}', least: 'Contacts, at least', save: 'Save', saved: 'Saved',
}
