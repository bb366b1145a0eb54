import type { AlertEvidence } from '../../core/contract/alert-rules'
import { factName } from '../offers/fact-words'
import type { WordsAndFormats } from '../words/words-provider'

/** What told, as it is read: one sentence for each condition. */
export function evidenceWords(evidence: AlertEvidence, words: Pick<WordsAndFormats, 't' | 'labelText' | 'clock' | 'list'>): string {
  const { t, labelText, clock } = words
  switch (evidence.asks) {
    case 'tag':
      return t('alerts.why.tag', { tag: labelText(evidence.labels) })
    case 'fact':
      return evidence.facts.map(({ name, value }) => t('alerts.why.fact', { name: factName(name, words), value })).join(' · ')
    case 'calls':
      return t(evidence.within === 'today' ? 'alerts.why.callsToday' : 'alerts.why.callsWeek', { count: evidence.count })
    case 'words':
    case 'escalation':
    case 'upset':
      return t(`alerts.why.${evidence.asks}`, { said: evidence.said })
    case 'hold':
      return t('alerts.why.hold', { times: evidence.times, time: clock(evidence.seconds * 1000) })
  }
}
