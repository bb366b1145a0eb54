import type { EpochMs } from '../../core/contract/ids'
import type { WhyNot } from '../../core/offers/why-not'
import type { WordsAndFormats } from '../words/words-provider'
import { factName } from './fact-words'

/** One reason, in words. */
export function whyWords(why: WhyNot, now: EpochMs, words: WordsAndFormats): string {
  const { t, labelText, list, whenExactly } = words
  switch (why.kind) {
    case 'condition':
      return labelText(why.words)
    case 'unknown':
      return t('offers.why.unknown', { words: labelText(why.words), facts: list(why.facts.map((name) => factName(name, words))) })
    case 'not-yet':
      return t('offers.why.not-yet', { day: why.from })
    case 'over':
      return t('offers.why.over', { day: why.to })
    case 'unsolved':
      return t('offers.why.unsolved', { count: why.count })
    case 'shown-lately':
      return t('offers.why.shown-lately', { daysAgo: why.daysAgo, perCustomerDays: why.perCustomerDays })
    case 'call-full':
    case 'agent-full':
      return t(`offers.why.${why.kind}`, { shown: why.shown })
    case 'declined':
      return t(why.daysAgo === 0 ? 'offers.why.declinedToday' : 'offers.why.declined', { daysAgo: why.daysAgo, daysLeft: why.daysLeft })
    case 'accepted':
      return t(why.daysAgo === 0 ? 'offers.why.acceptedToday' : 'offers.why.accepted', { daysAgo: why.daysAgo })
    case 'dismissed':
      return t('offers.why.dismissed', { count: why.count })
    case 'later':
      return t('offers.why.later', { when: whenExactly(why.at, now) })
    case 'complaint':
    case 'anger':
      return why.heard ? t(`offers.why.${why.kind}Said`, { text: why.heard.words }) : t(`offers.why.${why.kind}`)
    case 'pilot':
    case 'no-marketing':
    case 'queue':
      return t(`offers.why.${why.kind}`)
  }
}
