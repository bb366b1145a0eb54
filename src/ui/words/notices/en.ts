import type { NoticesWordsWithSingular } from './notices-words'

export const noticesWordsEn: NoticesWordsWithSingular = {
  title: 'Notices', pageTitle: 'Notices and incidents', importance: { info: 'Info', important: 'Important', critical: 'Critical' }, state: { live: 'Live', planned: 'Planned', expired: 'Expired', retired: 'Retired' },
  unread: 'Unread', unreadCount_one: '{{count}} notice to read', unreadCount_other: '{{count}} notices to read', toAcknowledge: 'To acknowledge', wording: 'What we all say', attachments_one: '{{count}} attachment', attachments_other: '{{count}} attachments', until: 'until {{when}}', from: 'from {{when}}',
  empty: 'No notices', emptyHint: 'What your lead publishes will show up here.', search: 'Search notices', searching: 'Making the index…', notFound: 'Nothing found. Try other words.', back: 'Back to the list',
  mustRead: 'Please read this notice', goesOn: 'A notice waits to be finished: {{title}}', acknowledge: 'I have read it', answerFirst: 'Choose an answer first', wrong: 'Not right. Look at the passage again, then answer once more.', place: 'The answer is here', acknowledged: 'Acknowledged',
  snooze: 'Later', snoozeFor: { short: 'In 15 minutes', hour: 'In an hour' },
  spoken: 'It was just mentioned', say: 'Say this',
  digest: { start: 'Notices of this shift', end: 'Before you go: these notices', now: 'This shift in short', all: 'All read', rest: '{{count}} more', ofDemand: '{{demand}}: {{count}}', open: '{{count}} open' },
  incident: {
    title: 'Incident', running: 'Going on', over: 'All clear', expected: 'expected to be over {{when}}', parent: 'Parent ticket {{number}}', change: 'Change the incident', start: 'Start an incident', end: 'All clear', stop: 'A known incident: this goes under parent ticket {{number}}, without a follow-up of its own.', own: 'Its own ticket all the same',
    name: 'What is broken', wordingHint: 'Every agent says this to every customer it concerns', areas: 'Areas', areasHint: 'Dialing codes with commas between: 0755, 010', codes: 'Wrap-up codes it is about', parentNumber: 'Number of the parent ticket', parentLink: 'Link of the parent ticket (https)', expectedAt: 'Expected to be over',
    noTarget: 'Name areas, wrap-up codes or a demand; otherwise it stands on no call.', badArea: 'This is no dialing code we know: {{area}}', affected: 'Contacts it concerned', words: 'What to say now that it is over', callBack: 'Who calls back', callBacks: { nobody: 'Nobody', owner: 'I call each of them', 'each-agent': 'Each agent calls those he talked to' },
    ended: 'All clear. Contacts concerned: {{affected}}; callbacks made: {{tasks}}.',
  },
  affected_one: '{{count}} contact', affected_other: '{{count}} contacts',
  column: { title: 'Title', importance: 'Importance', audience: 'For', state: 'State', from: 'From', until: 'Until', agent: 'Agent', seenAt: 'First read', acknowledgedAt: 'Acknowledged', wrong: 'Wrong answers' },
  audience: { site: 'The whole site', line: 'This line', teams: 'Some teams', agents: 'Some agents' },
  edit: {
    add: 'Write a notice', change: 'Change', save: 'Publish', saveChange: 'Save the change', title: 'Title', body: 'Text (Markdown)', wording: 'What we all say (optional)', importance: 'Importance', audience: 'For whom', names: 'Teams', agentNumbers: 'Agents', from: 'From', until: 'Until (optional)', demand: 'Demand it belongs to', noDemand: 'None',
    phrasings: 'How customers mention it, one a line (for critical ones during a call; * stands for a few words)', attachments: 'Attachments (text)', addAttachment: 'Add an attachment', attachmentName: 'Name', attachmentText: 'Text', removeAttachment: 'Remove the attachment',
    check: 'Ask a question when it is acknowledged', ask: 'Question', answer: 'Answer', isRight: 'Right', place: 'The sentence of the text that answers it', preview: 'As an agent sees it', readAgain: 'It changed so much that all have to read it again', retire: 'Retire', restore: 'Bring back', proof: 'Who has read it', notRead: 'Not read yet', notReadCount: 'Not read yet by {{people}}', notReadHint: 'By the roster, and by what has come from their computers until now.', noRoster: 'Who has not read it is listed once the agents stand on the roster (Content › Agents).', nobodyYet: 'Nobody has read it yet.',
    missing: 'The title is empty.', badSpan: 'It has to end after it begins.', badCheck: 'A question needs one right answer and one wrong one at least.', badPlace: 'The text has no such sentence.', manyLetters: 'This is too long.',
  },
  budget: { ok: 'These agents have {{count}} notices that open by themselves in this shift, of at most {{most}}.', over: 'There are {{count}} that open by themselves already (at most {{most}}): further ones stand in the digest only.' },
  near: { title: 'Nearly the same is there already', likeness: '{{percent}} % alike', added: 'added', removed: 'taken away' }, merge_one: 'Merge into one ({{count}} retired)', merge_other: 'Merge into one ({{count}} retired)', merged: 'Will be merged with {{count}}',
}
