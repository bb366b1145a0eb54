import type { AlertsWords } from './alerts-words'

export const alertsWordsEn: AlertsWords = {
  region: 'Take note', done: 'Done', wrong: 'Not the case', isDone: 'Done', isWrong: 'Marked as not the case', isOpen: 'Open',
  why: {
    tag: 'Tag: {{tag}}', fact: '{{name}}: {{value}}', callsToday: 'Call number {{count}} today', callsWeek: 'Call number {{count}} within 7 days',
    words: '“{{said}}” was said', escalation: 'The customer named “{{said}}”', upset: 'The customer said “{{said}}”', hold: 'On hold {{times}}×, {{time}} in all',
  },
  list: { at: 'Time', rule: 'Alert', why: 'What told', agent: 'Agent', state: 'State', empty: 'No alerts yet', emptyHint: 'Calls that fit a rule, by who rings, what is said or how long they are on hold, stand here. Rules are the alertRules of a library file, for a whole line of business.', unknownRule: 'A rule of another desk', caption: 'Latest alerts' },
}
