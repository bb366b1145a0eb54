import type { GuidanceWords } from './guidance-words'

export const guidanceWordsEn: GuidanceWords = {
  title: 'Script', next: 'Say next', said: 'Said', allSaid: 'Everything in this script was said.', script: 'Script', phases: 'Phases of the call',
  phase: { greeting: 'Greeting', verification: 'Identity', body: 'Request', 'before-hang-up': 'Before hang-up', closing: 'Closing' },
  checklist: 'Checklist', ticked: '{{number}} of {{of}}', required: 'required', byTurn: 'said {{time}}', byHand: 'by hand', unticked: 'unticked by hand', missing: 'Still to say before you hang up: {{steps}}',
  variable: { name: 'name', salutation: 'how to address them', numberTail: 'last digits', lastContact: 'last contact', agentName: 'your name', company: 'company', closingLine: 'wish of the day' },
  gap: '[{{variable}}]', none: 'This line has no script yet', noneHint: 'Begin with a standard script, snippets and words to avoid; change them whenever you like.', addDefaults: 'Use the standard script',
  better: 'Better: {{words}}', spotted: '“{{said}}”', dismiss: 'Got it', snippets: 'Snippets', findSnippet: 'Find a snippet', findSnippetHint: 'Type / or a few letters', noSnippet: 'No such snippet', copy: 'Copy', copied: 'Copied', notCopied: 'The browser did not allow copying. Select the text and copy it by hand.', insert: 'Insert a snippet',
  expect: {
    title: 'Probably about', unsolved: '{{demand}} again: left unsolved {{when}}', unsolvedPlain: 'what was left unsolved {{when}}',
    overdue: { callback: 'the callback that was not made: due {{when}}', promise: 'a promise not kept: due {{when}}', 'follow-up': 'a follow-up not done: due {{when}}' },
    expiring: '{{field}}: {{value}}', underWay: 'how far “{{demand}}” is: asked for {{when}}', underWayPlain: 'how far their request of {{when}} is',
  },
  satisfaction: { title: 'Satisfaction line', point: '{{when}}: {{why}}', why: { solved: 'solved', unsolved: 'unsolved', missed: 'not answered', complaint: 'complaint', again: 'again within a week', 'long-wait': 'waited too long' } },
  drafted: { title: 'Drafted from what was said ({{number}}); change what you like', show: 'Show the line', customerPromised: 'Customer will', line: '{{part}}: {{words}}', speaker: { customer: 'Customer:', agent: 'Agent:', unknown: 'Somebody:' } },
}
