import type { SitesWords } from './sites-words'

type WithOne = SitesWords & {
  readonly unseen_one: string
  readonly impossible_one: string
  readonly hookErrors_one: string
  readonly grant: { readonly title_one: string }
  readonly page: { readonly found_one: string }
}

export const sitesWordsEn: WithOne = {
  title: 'This site', pageTitle: 'Sites', pageHint: 'Callside works only on sites that are switched on.', isOn: 'On', switchOn: 'Switch on for this site', switchOff: 'Switch off for this site', on: 'Switch on', off: 'Switch off', remove: 'Remove', manage: 'Manage sites',
  unseen_one: '{{count}} frame cannot be seen; calls in it will not pop', unseen_other: '{{count}} frames cannot be seen; calls in them will not pop', allowFrames: 'Allow these frames', decided: 'Decided by your organization; it cannot be switched off here.',
  state: { on: 'On', off: 'Off', 'cannot-see': 'Cannot see this page' },
  light: { on: 'On', off: 'Off', 'cannot-see': 'Cannot see' },
  hint: { on: 'Calls on this site pop.', off: 'Until it is switched on, Callside reads nothing on this site.' },
  why: {
    'not-a-web-page': 'This is not a web page; the browser lets no extension in. Go to your softphone page.', 'no-permission': 'The browser has not given its permission, or it was taken back.', 'not-registered': 'The sensor could not be put into this site.', 'tab-not-reached': 'The page does not answer; it may still be loading, or show an error.',
  },
  mend: { 'not-a-web-page': 'Try again', 'no-permission': 'Allow', 'not-registered': 'Try again', 'tab-not-reached': 'Connect again' },
  impossible_one: 'This page reports impossible calls: {{count}} message was refused and is in no figure.', impossible_other: 'This page reports impossible calls: {{count}} messages were refused and are in no figure.',
  hookErrors_one: 'The sensor failed {{count}} time on this site; the page was not disturbed.', hookErrors_other: 'The sensor failed {{count}} times on this site; the page was not disturbed.',
  offer: { title: 'Sites that your team has a profile for', hint: 'Nothing is read there until you switch a site on; the browser asks you.', reads: 'Read there: {{parts}}', nothing: 'Nothing yet is said of how its calls are told.', part: { headerMap: 'headers of the softphone', urlPop: 'the address of the page', domProfile: 'what the page shows', transcript: 'captions or a chat' }, switchOn: 'Switch on {{site}}' },
  grant: { title_one: 'Your organization lists {{count}} site that the browser has not allowed yet', title_other: 'Your organization lists {{count}} sites that the browser has not allowed yet', button: 'Allow all', hint: 'One click; the browser asks once.' },
  add: { title: 'Add a site', address: 'Address', button: 'Switch on', hint: 'For example https://phone.example. The browser will ask for its permission.', unreadable: 'This address cannot be read. Write it like https://phone.example; nothing was saved.' },
  empty: 'No site is switched on yet', emptyHint: 'Open your softphone page and press the Callside icon in the toolbar, or write its address below.', frames: 'Frames that belong to it', noFrames: 'No frames of other origins', all: 'All sites',
  profile: { published: 'From your team, {{name}}', ownOver: 'This computer’s own, instead of your team’s', useOwn: 'Use this computer’s own', useTeam: 'Use the team’s', changeHint: 'What you save here holds instead of the team’s, until the team changes it.', title: 'Profile of {{site}}', saved: 'Saved', save: 'Save', decided: 'Decided by your organization' },
  headers: {
    title: 'What comes with a call', hint: 'X- headers that your phone system sends in its SIP signalling, and what they mean. The usual names are known already; only your own belong here.', header: 'Header', fact: 'Meaning', addRow: 'Add a row', removeRow: 'Remove {{header}}', usual: 'Known already: {{headers}}',
    notAHeader: '“{{header}}” is not an X- header. Write it like X-Queue-Name; nothing was saved.', twice: '“{{header}}” is there twice. Keep one row; nothing was saved.', tooMany: '24 rows at most; nothing was saved.',
    facts: { queue: 'Queue', waitSeconds: 'Wait in seconds', ivrPath: 'Way through the menu', botQuestion: 'What the bot was asked', skillGroup: 'Skill group', pbxCallId: 'Call id of the phone system', recordingUrl: 'Address of the recording' },
  },
  link: {
    title: 'Links that pop', hint: 'For phone systems that open a link with the caller in it.', isOn: 'Read links by these rules', path: 'Path (optional)', pathHint: 'For example /crm/*; * stands for anything', caller: 'Parameters with the caller', dialled: 'Parameters with the dialed number', callId: 'Parameters with the call id', listHint: 'Separated by spaces or commas; left empty, the usual names count.', usual: 'Usual names',
    tryTitle: 'Try an address', tryAddress: 'Whole address', tryHint: 'Paste a real link to see what would be read. It is not saved.', nothing: 'No call is read from this address.', notAnAddress: 'This is not a whole address; it must begin with https://.', read: { inbound: 'Incoming', outbound: 'Outgoing', number: 'Number', name: 'Name', dialled: 'Dialled', callId: 'Call id' },
    tooLong: 'Something is too long or too much; nothing was saved. A name has 64 letters at most, a list 24 names.',
  },
  page: {
    title: 'Calls shown on the page', hint: 'Where there is no signalling, calls are read from the page’s text. One CSS selector a line, the first that finds something counts; >>> goes inside a component.', selectors: 'Selectors', texts: 'Texts of the state', textsHint: 'One a line; the whole text must be equal, * stands for anything.',
    state: 'State of the call', number: 'Number', name: 'Name', answerButton: 'Answer button', ringingTexts: 'Ringing', dialingTexts: 'Calling', talkingTexts: 'Talking', heldTexts: 'On hold', forget: 'Do not read the page',
    badSelector: '“{{selector}}” is not a CSS selector; nothing was saved.', tooMany: '12 selectors and 24 texts at most; nothing was saved.', tooLong: '“{{line}}” is too long; nothing was saved.', needsState: 'A selector for the state or for the answer button is needed; nothing was saved.',
    tryOut: 'Try on the open page', tryHint: 'Reads the open tabs of this site once; nothing is saved.', trying: 'Reading', noPage: 'There is no open page to try. Open this site in another tab and try again.', phase: { none: 'No call', ringing: 'Ringing', dialing: 'Calling', talking: 'Talking', held: 'On hold' },
    found_one: '{{name}}: found {{count}}', found_other: '{{name}}: found {{count}}', shows: 'Reads: {{text}}', other: 'Not CSS: {{selectors}}',
  },
  said: {
    title: 'What is said on the page', hint: 'Where the page has captions or a chat, tell where they are: one CSS selector a line, the first that finds something counts; >>> goes inside a component. Google Meet, Zoom and Teams are known already.', source: 'Kind', sources: { captions: 'Captions (rewritten as they are said)', chat: 'Chat' }, names: 'Who said it', forget: 'Do not read what is said',
    block: 'Each thing said', text: 'Words in it (all of it, if empty)', speaker: 'Who, in it', agentBlocks: 'Those of the agent', agentTexts: 'Names that mean the agent', customerTexts: 'Names that mean the customer',
    badSelector: '“{{line}}” is not a CSS selector; nothing was saved.', tooMany: '12 selectors and 24 names at most; nothing was saved.', tooLong: '“{{line}}” is too long; nothing was saved.', needsBlock: 'A selector for each thing said is needed; nothing was saved.',
  },
  file: {
    title: 'Profile as a file', hint: 'Keep this site’s profile in a file and take it to another computer. There is no customer data in it.', export: 'Export', import: 'Import', done: '“{{file}}” is imported and has replaced the profile.', otherSite: 'The file comes from {{site}} and now serves {{here}}.',
    problem: {
      'not-json': 'This file is not JSON; it may be damaged. Nothing was changed.', 'not-a-profile': 'This file is not a site profile of Callside. Nothing was changed.', newer: 'This file comes from a newer Callside. Update first; nothing was changed.', 'too-big': 'This file is too big for a site profile. Nothing was changed.',
      malformed: '“{{field}}” in the file is not right. Nothing was changed.', refused: 'Not saved. The profile is as it was; try again.',
    },
  },
}
