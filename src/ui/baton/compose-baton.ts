import type { Baton } from '../../core/baton/baton'
import type { WrapUpCode } from '../../core/contract/definitions'
import type { EpochMs } from '../../core/contract/ids'
import type { AgentProfile } from '../../core/contract/settings'
import type { CustomerCard } from '../../core/customers/customer-card'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import type { WordsAndFormats } from '../words/words-provider'

export interface BatonSources {
  readonly card: CustomerCard
  readonly draft: WrapUpDraft
  readonly codes: readonly WrapUpCode[]
  readonly agent: AgentProfile | undefined
  readonly now: EpochMs
}

/** What is known of the call so far, in the agent's language: what he wrote, and what the card says of before. */
export function composeBaton({ card, draft, codes, agent, now }: BatonSources, words: WordsAndFormats): Baton & { readonly writtenAt: EpochMs } {
  const { t, labelText } = words
  const code = codes.find((each) => each.id === draft.code)
  const demand = (code && labelText(code.demand)) || card.call.facts.botQuestion || t('baton.unsaid')
  const done = draft.note.trim()
  const promised = promisedIn(draft, now, words)
  const before = beforeThis(card, words)
  return {
    demand, from: agent ? `${agent.name} ${agent.number}` : t('baton.somebody'), writtenAt: now,
    ...(done && { done }), ...(promised && { promised }), ...(before && { before }),
    ...(draft.mood && { mood: draft.mood }), ...(card.number && { caller: card.number.shown }),
  }
}

function promisedIn({ promise, callback }: WrapUpDraft, now: EpochMs, { t, whenExactly, time }: WordsAndFormats): string {
  const by = promise?.dueAt === undefined ? '' : ` (${whenExactly(promise.dueAt, now)})`
  const window = callback && (callback.to === undefined ? whenExactly(callback.from, now) : `${whenExactly(callback.from, now)}–${time(callback.to)}`)
  return [
    ...(promise && (promise.text.trim() || by) ? [`${promise.text.trim()}${by}`] : []),
    ...(window ? [t('baton.callback', { window })] : []),
  ].join(PAUSE)
}

function beforeThis({ today, unsolved }: CustomerCard, { t, list, ordinal, labelText }: WordsAndFormats): string {
  const demands = unsolved.flatMap(({ demand }) => (demand && labelText(demand)) || [])
  return [
    ...(today.nth > 1 ? [t('baton.nthToday', { nth: ordinal(today.nth) })] : []),
    ...(demands.length > 0 ? [t('baton.unsolved', { demands: list(demands) })] : []),
  ].join(PAUSE)
}

/** The same in every language, and none of the signs a baton is built of. */
const PAUSE = '; '
