import type { BoardWords } from './board-words'

export const boardWordsEn: BoardWords = {
  title: 'Board', line: 'Line of business', allLines: 'All lines of business', period: 'Time', today: 'Today', yesterday: 'Yesterday', week: 'Last 7 days', month: 'Last 30 days', group: 'Group', export: { csv: 'Export the table', xlsx: 'Export as XLSX' }, fileName: 'Callside board {{day}}',
  by: { hour: 'By hour', day: 'By day', agent: 'By agent', team: 'By team', line: 'By line of business' }, of: { hour: 'Hour', day: 'Day', agent: 'Agent', team: 'Team', line: 'Line of business' }, hour: '{{hour}}:00', nobody: 'Not named',
  empty: 'No contacts in this time', emptyHint: 'Calls of this desk stand here, and those that came in from other agents.', minutes: 'min:s',
  unread: { title: 'Notices not acknowledged', notice: 'Notice', since: 'From', read: 'Acknowledged', missing: 'Missing, by team', who: 'Who', of: '{{read}} of {{all}}', team: '{{team}}: {{who}}', none: 'Important notices are acknowledged.', noneHint: 'Of those on the roster, and those who worked in the last seven days as far as their records are here.' },
  counting: 'Contacts of before are being counted: {{done}} of {{of}}. Until then the figures are too small; nothing is lost.',
  figure: {
    contacts: 'Contacts', inbound: 'Inbound', answered: 'Answered', missed: 'Missed', waiting: 'Wrap-ups waiting', handling: 'Handling', afterCall: 'After call', held: 'Put on hold', hold: 'On hold', solvedAtOnce: 'Solved at once', cameBack: 'Back within 7 days', offersShown: 'Offers', offersTaken: 'Offers taken', suggestionsShown: 'Articles suggested', suggestionsUsed: 'Suggestions used', oldDoubts: 'Doubts over 24 h', unread: 'Notices unread',
  },
  hint: {
    contacts: 'Calls that a softphone here showed, missed and outbound ones too', inbound: 'Made by the customer', answered: 'With a moment of being answered', missed: 'Inbound, and nobody took it', waiting: 'Answered, and not wrapped up yet', handling: 'From answer to hang-up, and after-call work, averaged (AHT)', afterCall: 'From hang-up to the saved wrap-up, averaged (ACW)', held: 'Contacts whose customer was put on hold, as far as a softphone told', hold: 'Of those, all holds of a contact together, averaged',
    solvedAtOnce: 'Of inbound calls wrapped up, those solved whose customer did not come back within 7 days for the same code so far (FCR)', cameBack: 'Of inbound calls wrapped up, those whose customer came back within 7 days for the same code', offersShown: 'Put before an agent', offersTaken: 'Of offers shown, those the customer accepted', suggestionsShown: 'Articles put up during calls', suggestionsUsed: 'Of articles put up, those the agent used', oldDoubts: 'Articles doubted and not answered for more than a day', unread: 'Important notices, for each agent who has not acknowledged one',
  },
  chart: { hour: 'Contacts by hour', day: 'Contacts by day', hint: 'The same numbers stand in the table below' }, reasons: 'Top reasons', reason: 'Wrap-up code', share: 'Share', unknownCode: 'A code of another desk', figures: 'Figures',
}
