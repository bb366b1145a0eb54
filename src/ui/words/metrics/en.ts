import type { MetricsWords } from './metrics-words'

export const metricsWordsEn: MetricsWords = {
  today: 'My day', percent: '{{value}}%', atMost: '≤ {{value}}', atLeast: '≥ {{value}}', met: 'on target', unmet: 'off target', off: '{{figure}} {{value}}, target {{target}}:', advice: 'What to do about it',
  figure: { contacts: 'Contacts', missed: 'Missed', waiting: 'Wrap-ups waiting', handling: 'Handling', afterCall: 'After call', wait: 'Customers waited', solvedAtOnce: 'Solved at once', offersTaken: 'Offers taken', talk: 'Talk', hold: 'On hold' },
  hint: {
    contacts: 'Calls of this day, missed and outbound ones too', missed: 'Inbound, and nobody took it', waiting: 'Answered, and not wrapped up yet', handling: 'Talk, hold and after-call work, averaged (AHT)', afterCall: 'From hang-up to the saved wrap-up, averaged (ACW)',
    wait: 'Before they were answered, averaged; as the softphone or the link told it', solvedAtOnce: 'Of the calls wrapped up, the part that was solved and did not come back for the same demand so far (FCR)', offersTaken: 'Of the offers shown to you today, those the customer accepted',
    talk: 'Since the call was answered', hold: 'All holds of this call together',
  },
}
