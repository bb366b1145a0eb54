import { packsWordsEn } from './packs/en'
import type { CatalogWithSingular } from './catalog'
import { suggestionsWordsEn } from './suggestions/en'
import { linesWordsEn } from './lines/en'
import { surgesWordsEn } from './surges/en'
import { boardWordsEn } from './board/en'
import { alertsWordsEn } from './alerts/en'
import { noticesWordsEn } from './notices/en'
import { offersWordsEn } from './offers/en'
import { batonWordsEn } from './baton/en'
import { feedbackWordsEn } from './feedback/en'
import { practiceWordsEn } from './practice/en'
import { guidanceWordsEn } from './guidance/en'
import { metricsWordsEn } from './metrics/en'
import { audioWordsEn } from './audio/en'
import { modelsWordsEn } from './models/en'
import { waysWordsEn } from './ways/en'
import { outlineWordsEn } from './outline/en'
import { dataWordsEn } from './data/en'
import { effectsWordsEn } from './effects/en'
import { importWordsEn } from './import/en'
import { setupWordsEn } from './setup/en'
import { settingsWordsEn } from './settings/en'
import { vaultWordsEn } from './vault/en'
import { itemsWordsEn } from './items/en'
import { knowledgeWordsEn } from './knowledge/en'
import { shiftWordsEn } from './shift/en'
import { sitesWordsEn } from './sites/en'
import { contactsWordsEn } from './contacts/en'
import { logWordsEn } from './log/en'
import { recordWordsEn } from './record/en'
import { leavingWordsEn } from './leaving/en'
import { pasteGuardWordsEn } from './paste-guard/en'
import { segmentsWordsEn } from './segments/en'
import { transcriptWordsEn } from './transcript/en'

export const en: CatalogWithSingular = {
  action: {
    save: 'Save', add: 'Add', cancel: 'Cancel', close: 'Close', tryAgain: 'Try again', openPanel: 'Open the panel', dismiss: 'Dismiss (Esc)', unfold: 'Unfold the card',
  },
  state: {
    loading: 'Loading', failed: 'This could not be read.', failedSafe: 'Everything saved is still there. Calls and pops go on.',
  },
  keys: { title: 'Keys', show: 'List the keys' },
  announce: { inbound: 'Call from {{who}} {{number}}', outbound: 'Calling {{who}} {{number}}', unsolved: 'Unsolved: {{demand}}' },
  calls: {
    dial: 'Dial {{number}} with the softphone', toLive: 'Go to the caller',
    title: 'Calls in progress and waiting for wrap-up', next: 'Next call', previous: 'Previous call', alsoRinging: 'Also ringing', of: '{{name}}’s call',
    finish: 'Call is over', finishHint: 'When the softphone has hung up and this still shows a call',
    state: { ringing: 'Incoming', dialing: 'Calling', talking: 'Talking', held: 'On hold', ended: 'Ended', 'wrap-up': 'Wrap-up' },
  },
  match: {
    one: 'Customer', several: 'One of several', maybe: 'Maybe', none: 'Unknown caller', withheld: 'Number withheld', shared: 'Shared number', locked: 'Records locked',
    notThisPerson: 'Not this person', severalHint_one: 'One customer has this number. Choose, and it is remembered', severalHint_other: '{{count}} customers have this number. Choose one, and it is remembered',
    maybeHint: 'Only part of the number matches. Nothing is logged to anyone until you choose',
    withheldHint: 'The caller withheld the number. You can note the name after the call.', lockedHint: 'The call is recorded. Enter the passphrase in the panel to see who it is.',
    sharedWhy: { listed: 'Listed as a shared number: it names nobody.', 'own-line': 'One of our own numbers: it names nobody.', counted: 'Too many people use this number: it names nobody.' },
  },
  numberType: {
    mobile: 'mobile', fixed: 'landline', 'toll-free': 'toll-free', voip: 'internet phone', premium: 'premium rate', 'shared-cost': 'shared cost', service: 'service number', internal: 'internal', masked: 'partly hidden', unknown: 'unknown type',
  },
  today: {
    firstEver: 'First time here', first: 'First call today', nth: '{{nth}} call today', missed_one: '{{count}} missed', missed_other: '{{count}} missed',
    lastAbout: '{{when}} “{{demand}}”', lastAt: 'last at {{when}}',
  },
  year: { inbound_one: '{{count}} call a year', inbound_other: '{{count}} calls a year', complaints_one: '{{count}} complaint', complaints_other: '{{count}} complaints', since: 'since {{day}}' },
  wait: { waited: 'waited {{clock}}', ivr_one: '{{count}} menu level', ivr_other: '{{count}} menu levels', path: 'Way through the menu', botQuestion: 'Asked the bot: “{{question}}”' },
  mood: { pleased: 'pleased', calm: 'calm', worried: 'worried', upset: 'upset', angry: 'angry', last: '{{mood}} last time', curve: 'Moods so far: {{moods}}' },
  tags: { title: 'Tags', tier: { identity: 'Identity', value: 'Value', business: 'Business', preference: 'Preference' } },
  opening: {
    title: 'Opening line',
    'unsolved-today': {
      named: { about: 'Hello {{who}}, you called at {{when}} about “{{demand}}”. Is it solved?', plain: 'Hello {{who}}, is what you called about earlier solved?' },
      unnamed: { about: 'Hello, you called at {{when}} about “{{demand}}”. Is it solved?', plain: 'Hello, is what you called about earlier solved?' },
    },
    'unsolved-before': {
      named: { about: 'Hello {{who}}, is “{{demand}}”, from {{when}}, solved by now?', plain: 'Hello {{who}}, is what you called about last time solved?' },
      unnamed: { about: 'Hello, is “{{demand}}”, from {{when}}, solved by now?', plain: 'Hello, is what you called about last time solved?' },
    },
    'repeat-today': {
      named: { about: 'Hello {{who}}, is it about “{{demand}}” again?', plain: 'Hello {{who}}, you called earlier today. What else can I do for you?' },
      unnamed: { about: 'Hello, is it about “{{demand}}” again?', plain: 'Hello, you called earlier today. What else can I do for you?' },
    },
    'missed-before': {
      named: { about: 'Hello {{who}}, I am sorry we missed your call. Is it about “{{demand}}”?', plain: 'Hello {{who}}, I am sorry we missed your call.' },
      unnamed: { about: 'Hello, I am sorry we missed your call. Is it about “{{demand}}”?', plain: 'Hello, I am sorry we missed your call.' },
    },
    'long-wait': {
      named: { about: 'Hello {{who}}, thank you for waiting. Is it about “{{demand}}”?', plain: 'Hello {{who}}, thank you for waiting. How can I help?' },
      unnamed: { about: 'Hello, thank you for waiting. Is it about “{{demand}}”?', plain: 'Hello, thank you for waiting. How can I help?' },
    },
    known: {
      named: { about: 'Hello {{who}}, is it about “{{demand}}”?', plain: 'Hello {{who}}, how can I help?' },
      unnamed: { about: 'Hello, is it about “{{demand}}”?', plain: 'Hello, how can I help?' },
    },
    'first-time': {
      named: { about: 'Hello {{who}}, welcome. Is it about “{{demand}}”?', plain: 'Hello {{who}}, welcome. How can I help?' },
      unnamed: { about: 'Hello and welcome. Is it about “{{demand}}”? May I have your name?', plain: 'Hello and welcome. May I have your name?' },
    },
    outbound: {
      named: { about: 'Hello {{who}}, I am calling back about “{{demand}}”.', plain: 'Hello {{who}}, is this a good time to talk?' },
      unnamed: { about: 'Hello, I am calling back about “{{demand}}”.', plain: 'Hello, is this a good time to talk?' },
    },
  },
  contact: { solved: 'solved', unsolved: 'unsolved', outbound: 'outbound', recording: 'Recording', lastTitle: 'Last contacts' },
  unsolved: { title_one: '{{count}} unsolved', title_other: '{{count}} unsolved' },
  channel: { phone: 'Phone', chat: 'Chat', email: 'E-mail', sms: 'Text message', web: 'Website', visit: 'Visit', other: 'Other' },
  outcome: {
    completed: 'Connected', missed: 'Missed', busy: 'Busy', declined: 'Declined', failed: 'Not connected', 'answered-elsewhere': 'Taken by a colleague', transferred: 'Transferred', 'lost-sight': 'Lost sight of',
  },
  codeClass: { consult: 'Question', complaint: 'Complaint', business: 'Order', fault: 'Fault' },
  name: { label: 'Name of the customer', placeholder: 'Who is it?', save: 'Save the name', shown: 'The softphone shows “{{name}}”.', useShown: 'Use it' },
  notice: {
    'not-saved': 'Not saved: the disk is full. The pop and the call go on. Copy what you typed, then free some space.',
    'vault-locked': 'Customer records are locked. The call is recorded; enter the passphrase to see it.',
    'partial-call': 'Seen only midway: the time before may be missing.',
  },
  refused: {
    malformed: 'The request was incomplete; nothing was changed. Reload this page and try again.',
    'not-allowed': 'This page may not do that; nothing was changed. Do it in the panel.',
    'old-version': 'Callside was updated. What you typed is kept. Open this page again.',
    'not-set-up': 'First setup is not finished. Open the panel to finish it.',
    'no-agent': 'No shift has started. What you typed is kept. Start your shift first.',
    'no-such-call': 'This call is not there any more; it may be over. Saved records are safe.',
    'no-such-customer': 'This customer is not there any more; merged or erased, perhaps. Choose again.',
    'no-such-contact': 'This contact is not there any more; erased, perhaps. Other records are safe.',
    'no-such-article': 'This article is not there any more. Search again.',
    'no-such-alert': 'This alert is not there any more; nothing was changed.',
    'no-such-task': 'This task is not there any more; it may be done.',
    'no-such-suggestion': 'This suggestion is not there any more. The list shows what fits now.',
    'no-such-notice': 'This notice is not there any more; nothing was changed.',
    'not-in-practice': 'Not in practice: nothing was changed. It can be done in the panel.',
    'no-such-practice-call': 'This practice call is not there any more. Choose another one.',
    'no-such-feedback': 'This feedback is not there any more; nothing was changed.',
    'no-words': 'Write a few words first; nothing was sent.',
    'not-a-lead': 'Only a lead may do this; nothing was changed. Ask yours.',
    'not-an-admin': 'Only an admin may do this; nothing was changed. Ask yours.', 'no-such-client': 'This client is not on this desk any more; nothing was changed.',
    'line-decided': 'Your company’s policy names this client’s line of business and would make it anew, so nothing was changed. Take it out of the policy first.', 'other-name': 'The name you typed is another one; nothing was changed.',
    'no-such-offer': 'This offer is not there any more; nothing was recorded. Choose another one.',
    'not-over': 'The call is not over yet. The draft is kept; save after hanging up.',
    'already-saved': 'The wrap-up of this call was saved before. Nothing was saved twice.',
    'not-yours': 'This is another agent’s call; nothing was changed. Its owner does it, or hands it over.',
    'no-code': 'Choose a code first. The draft is kept.',
    'unreadable-number': 'This does not read as a number, so it was not saved. Check it and try again.',
    'vault-locked': 'Customer records are locked; nothing was changed. Enter the passphrase first.',
    'wrong-passphrase': 'Wrong passphrase. The records stay locked and nothing is lost. Try again.',
    'passphrase-too-short': 'The passphrase is too short; nothing was changed. Use a longer one.',
    'no-permission': 'The browser did not allow this site, so it stays off. Press again and choose Allow.',
    'read-only': 'This desk is an agent’s: it may read and nothing was changed. A lead can change it.',
    'not-your-line': 'Your lead’s key is not for this line of business, so nothing was changed. Switch to a line that is yours, or ask who holds the root key.',
    'other-client': 'This customer belongs to another client; nothing was changed. Two clients’ customers stay apart.',
    'has-records': 'This line of business has records already, so its vault stays as it is and nothing was changed. To separate them, add a new line with its own vault, import its customers there, and retire this one.',
    'changed-elsewhere': 'A newer version was saved elsewhere meanwhile; nothing was overwritten. What you typed is still here: look at its history first.',
    'not-saved': 'Not saved: the disk is full. What you typed is still here. Copy it, free some space and try again.',
    failed: 'No answer came. What you typed is still here. Try once more.',
  },
  receipt: {
    why: 'Why this pop?', seenBy: 'Seen by', matchedBy: 'Matched by', matches: 'Customers matched', shownIn: 'Shown in', because: 'Because', took: 'Took', tookMs: '{{ms}} ms',
    saved: 'Record', isSaved: 'Saved', notSaved: 'Not saved', other: 'Other ({{word}})',
    detector: { 'sip-websocket': 'SIP signalling of the softphone', 'url-pop': 'call parameters in the address', 'dom-profile': 'the call shown in the page' },
    rule: { exact: 'Same number', remembered: 'Your remembered choice', 'tail-8': 'Same last 8 digits', 'tail-7': 'Same last 7 digits', masked: 'Same visible digits', none: 'No match', withheld: 'Number withheld', shared: 'Shared number', locked: 'Records locked' },
    tabAt: 'The page ({{site}})', surface: { tab: 'The page', panel: 'The panel', notification: 'A system notification', none: 'Nowhere' },
    reason: {
      'visible-focused': 'The tab you are looking at', 'panel-open': 'No tab could show it; the panel is open', 'no-tab': 'No tab is open', 'switched-off': 'Pops are switched off', 'tab-refused': 'The page did not take the card', 'call-beside': 'Another call came first; this one is a line', 'told-late': 'It was heard of too late; it may have been over', 'over-at-once': 'It was over when it was heard of', 'made-up': 'This site reports impossible calls',
    },
  },
  whyNothing: {
    title: 'Why did nothing pop?', allOk: 'Everything is in order. This is what became of the last ring.', noRing: 'Everything is in order; no ring has been seen yet.', ok: 'OK', wrong: 'To mend',
    lastRing: 'Last ring: {{when}}', noRingTitle: 'No ring seen yet', noRingHint: 'The softphone must be open in this browser and signed in.',
    fine: {
      'page-seen': 'The page in front can be seen',
      'site-on': 'This site is on', 'host-granted': 'The browser allows this site', 'scripts-alive': 'The sensor in the page works', 'pop-on': 'Pops are on', 'web-page': 'A card can stand in this page', 'card-ready': 'The card stands ready in the page', 'vault-open': 'Customer records are unlocked', 'frames-seen': 'All frames of the page can be seen',
    },
    broken: {
      'page-seen': 'The page in front cannot be seen: it is not switched on, or it is one of the browser’s own. To switch it on, click the Callside icon in the toolbar.',
      'site-on': 'This site is off', 'host-granted': 'The browser does not allow this site', 'scripts-alive': 'The sensor in the page does not answer', 'pop-on': 'Pops are switched off', 'web-page': 'The browser lets no card into this page; a ring shows in the panel or as a notification', 'card-ready': 'No card stands ready in the page', 'vault-open': 'Customer records are locked', 'frames-seen': 'Some frames cannot be seen',
    },
    mend: {
      'site-on': 'Switch on', 'host-granted': 'Allow', 'scripts-alive': 'Connect again', 'pop-on': 'Switch pops on', 'web-page': 'Open the panel', 'card-ready': 'Put it in again', 'vault-open': 'Unlock', 'frames-seen': 'Allow the frames',
    },
  },
  history: { title: 'History', empty: 'No contacts yet', emptyHint: 'The first saved wrap-up will show up here.', more: 'Earlier contacts', asTimeline: 'Timeline', asTable: 'Table' },
  log: { title: 'Log' },
  column: { at: 'Time', who: 'Customer', number: 'Number', channel: 'Channel', demand: 'Demand', class: 'Class', outcome: 'Outcome', solved: 'Solved', duration: 'Duration', agent: 'Agent', note: 'Note' },
  table: {
    search: 'Search', filterBy: 'Filter by {{column}}', all: '{{column}}: all', groupBy: 'Group', notGrouped: 'No groups', groupedBy: 'By {{column}}', count_one: '{{shown}} row', count_other: '{{shown}} rows', nothingFound: 'Nothing matches.',
  },
  wrapUp: {
    title: 'Wrap-up', suggested: 'Suggested codes', code: 'Wrap-up code', findCode: 'Find a code', findCodeHint: 'Type to find a code', noSuchCode: 'No such code',
    note: 'Note', noteHint: 'What was said, what was done', writeNote: 'Write the note', resolvedTitle: 'Resolved or not', resolved: 'Resolved', unresolved: 'Not resolved', settles: 'This also settles:',
    callback: 'Callback', followUp: 'Follow-up', promise: 'Promise', callbackText: 'What to call back about', followUpText: 'What to do', promiseText: 'What was promised', day: 'Day', from: 'From', to: 'To', due: 'Due', promiseDue: 'Kept by (optional)',
    usual: { 'in-an-hour': 'In an hour', 'this-afternoon': 'This afternoon', 'tomorrow-morning': 'Tomorrow morning', 'tomorrow-afternoon': 'Tomorrow afternoon' },
    mood: 'Mood of the customer', save: 'Save wrap-up', skip: 'Not needed', afterCall: 'After call {{clock}}', writeNow: 'Write the wrap-up now', saved: 'Saved',
  },
  tasks: {
    title: 'Tasks', empty: 'Nothing to do', emptyHint: 'Callbacks, follow-ups and promises from your wrap-ups are reminded here in time.', kind: { callback: 'Callback', 'follow-up': 'Follow-up', promise: 'Promise' },
    window: '{{from}} – {{to}}', late: 'overdue', due: 'now', later: 'Later', done: 'Done', wasDone: '{{kind}} done: {{who}}', wasMoved: '{{kind}} moved: {{who}}', at: 'At a time…', move: 'Move', inAnHour: 'An hour', inADay: 'A day', inAWeek: 'A week',
  },
  customer: {
    title: 'Customer', name: 'Name', salutation: 'Salutation', numbers: 'Numbers', addNumber: 'Add a number', unlink: 'Remove {{number}}', remembered: 'Remembered', toConfirm: 'Only confirm', toldAt: 'told {{day}}', confirm: 'Still right',
    confirmField: '{{field}} is still right', forget: 'Forget {{field}}', field: 'What', value: 'Value', notes: 'Notes', addNote: 'Add a note', none: 'No customer on this call yet', noneHint: 'Save a name on the card, and their record can be edited here.',
  },
  move: { search: 'Find by name or number' },
  knowledge: knowledgeWordsEn,
  shift: shiftWordsEn,
  setup: setupWordsEn,
  site: sitesWordsEn,
  panel: { call: 'Call', more: 'More', noCall: 'No call', noCallHint: 'When it rings, who it is and what happened before will be here before you say hello.' },
  settings: settingsWordsEn,
  desk: {
    notSetUp: 'Nothing was written: the first setup is not finished. Finish it in the panel, then come back here.', title: 'Desk', noun: { log: 'Log', board: 'Board', knowledge: 'Knowledge', items: 'Content', notices: 'Notices', offers: 'Offers', import: 'Import', data: 'Backup and retention', team: 'Team', segments: 'Back to the lead', sites: 'Sites', settings: 'Settings' }, open: 'Open the desk' },
  leaving: leavingWordsEn,
  pasteGuard: pasteGuardWordsEn,
  segments: segmentsWordsEn,
  suggestions: suggestionsWordsEn,
  notices: noticesWordsEn,
  offers: offersWordsEn,
  packs: packsWordsEn,
  alerts: alertsWordsEn,
  board: boardWordsEn,
  surges: surgesWordsEn,
  lines: linesWordsEn,
  baton: batonWordsEn,
  feedback: feedbackWordsEn,
  practice: practiceWordsEn,
  effects: effectsWordsEn,
  contacts: contactsWordsEn,
  guidance: guidanceWordsEn,
  metrics: metricsWordsEn,
  models: modelsWordsEn,
  ways: waysWordsEn,
  audio: audioWordsEn,
  outline: outlineWordsEn,
  record: recordWordsEn,
  items: itemsWordsEn,
  logPage: logWordsEn,
  import: importWordsEn,
  data: dataWordsEn,
  vault: vaultWordsEn,
  transcript: transcriptWordsEn,
}
