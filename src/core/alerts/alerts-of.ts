import type { AlertCondition, AlertEvidence, AlertRule } from '../contract/alert-rules'
import type { Tag } from '../contract/definitions'
import { LANGUAGES } from '../contract/language'
import type { TranscriptLineId } from '../contract/ids'
import { doesHold } from '../offers/does-hold'
import { factOf } from '../offers/fact-of'
import type { FactsOfCustomer } from '../offers/facts-of-customer'
import { hearUpset } from '../offers/hear-upset'
import { factsNeeded } from '../offers/rule'
import { ESCALATION_WORDS } from './escalation-words'
import { hearPhrases, type HeardLine } from './hear-phrases'
import type { HoldsOfCall } from './holds-of'

/** What is known of a call when it is asked whether a rule holds. */
export interface AlertSource {
  readonly tags: readonly Pick<Tag, 'id' | 'labels'>[]
  /** Absent: no rule asks for them, or nobody knows. */
  readonly facts?: FactsOfCustomer | undefined
  /** This one counted; 0 where nobody knows who it is. */
  readonly calls: { readonly today: number; readonly week: number }
  readonly lines: readonly HeardLine[]
  /** Lines that were said to mean nothing of a complaint. */
  readonly aside: readonly TranscriptLineId[]
  readonly holds: Omit<HoldsOfCall, 'ms'>
}

export interface Alert {
  readonly rule: AlertRule
  /** One for each condition. */
  readonly evidence: readonly AlertEvidence[]
}

/** The rules that hold now, each with what told. What nobody knows holds nothing. */
export function alertsOf(rules: readonly AlertRule[], source: AlertSource): readonly Alert[] {
  return rules.filter(({ retiredAt }) => retiredAt === undefined).flatMap((rule): readonly Alert[] => {
    const evidence = rule.conditions.map((condition) => evidenceOf(condition, source))
    return evidence.every((each) => each !== undefined) ? [{ rule, evidence }] : []
  })
}

function evidenceOf(condition: AlertCondition, source: AlertSource): AlertEvidence | undefined {
  switch (condition.asks) {
    case 'tag': {
      // A file names its tags as a lead reads them; an editor by their id.
      const tag = source.tags.find(({ id, labels }) => id === condition.tag || LANGUAGES.some((language) => labels[language] === condition.tag))
      return tag && { asks: 'tag', labels: tag.labels }
    }
    case 'fact':
      return source.facts && doesHold(condition.rule, source.facts).holds ? { asks: 'fact', facts: namedFacts(condition.rule, source.facts) } : undefined
    case 'calls': {
      const count = source.calls[condition.within]
      return count >= condition.least ? { asks: 'calls', within: condition.within, count } : undefined
    }
    case 'words': {
      const heard = hearPhrases(source.lines, LANGUAGES.flatMap((language) => condition.phrases[language]), (speaker) => isHeard[condition.by](speaker))
      return heard && { asks: 'words', ...heard }
    }
    case 'escalation': {
      const heard = ESCALATION_WORDS.filter(({ kind }) => condition.to.includes(kind)).flatMap(({ phrases }) => hearPhrases(source.lines, phrases, isHeard.customer) ?? [])
      return heard[0] && { asks: 'escalation', ...heard[0] }
    }
    case 'upset': {
      const heard = hearUpset(source.lines, source.aside)
      const sign = condition.signs.flatMap((kind) => heard[kind] ?? [])[0]
      return sign && { asks: 'upset', line: sign.line, said: sign.words }
    }
    case 'hold': {
      const { times, seconds } = source.holds
      const isOften = condition.leastTimes !== undefined && times >= condition.leastTimes
      const isLong = condition.leastSeconds !== undefined && seconds >= condition.leastSeconds
      return isOften || isLong ? { asks: 'hold', times, seconds } : undefined
    }
  }
}

/** Who is not known to be the agent is heard as the customer, as in `hear-upset.ts`. */
const isHeard = {
  customer: (speaker: HeardLine['speaker']) => speaker !== 'agent',
  agent: (speaker: HeardLine['speaker']) => speaker === 'agent',
  anyone: () => true,
} as const

function namedFacts(rule: object, facts: FactsOfCustomer) {
  return [...new Set(factsNeeded(rule))].map((name) => ({ name, value: [factOf(facts, name) ?? ''].flat().join(', ') }))
}
