import type { MetricsWords } from './metrics-words'

export const metricsWordsEn: MetricsWords = {
  today: 'My day', contacts: 'Contacts', missed: 'Missed', handling: 'Handling', handlingHint: 'Talk, hold and after-call work, averaged (AHT)', afterCall: 'After call', afterCallHint: 'From hang-up to the saved wrap-up, averaged (ACW)',
  wait: 'Customers waited', waitHint: 'Before they were answered, averaged; as the softphone or the link told it', solvedAtOnce: 'Solved at once', solvedAtOnceHint: 'Of the calls wrapped up, the part that was solved and did not come back for the same demand so far (FCR)', percent: '{{value}}%',
}
