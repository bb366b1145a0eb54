import { commit } from '../../adapters/store/calls'
import type { EpochMs, TaskId } from '../../core/contract/ids'
import { done, type Result } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import { withoutCard } from '../../core/knowledge/suggest/call-suggestions'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { changeSuggestions } from '../suggestions/change-suggestions'
import { remindAfterChange } from '../tasks/remind-after-change'
import { offeredIn, type Offered } from './offered-call'

/** "Later" without a time: the next day, as a callback without one. */
const LATER_UNLESS_TOLD_MS = 24 * 3_600_000

type Why = 'no-such-call' | 'not-yours' | 'no-such-offer'

/** What the customer said. "Later" makes a follow-up of the agent's; an answer that takes its place finishes it. */
export const answerOffer: Handler<'offer/answer'> = async (desk, { answer, words, laterAt, ...named }) => {
  const written = await commit<Result<undefined, Why>>(desk.store, async (calls) => {
    const found = await offeredIn(desk, calls, named)
    if (!found.ok) return { value: found }
    const { call, where } = found.value
    const before = (await desk.store.db.offerResults.get([where.contact, where.offer]))?.answered
    const waiting = before?.answer === 'later' ? before.task : undefined
    const later = answer === 'later' ? { laterAt: laterAt ?? ((desk.now() + LATER_UNLESS_TOLD_MS) as EpochMs), task: waiting ?? (desk.newId() as TaskId) } : undefined
    const fact = newFactOf(desk, call.line, 'offer/answered', { open: { ...where, answer, ...later }, personal: { ...(words && { words }) } })
    const tasks = later ? [followUp(desk, found.value, later, words)] : waiting ? [newFactOf(desk, call.line, 'task/done', { open: { task: waiting }, personal: {} })] : []
    return { value: done(undefined), facts: [fact, ...tasks] }
  })
  if (!written.ok) return written
  if (written.value.ok) {
    await remindAfterChange(desk)
    // What was answered makes room; where that fails the card goes with the next words.
    await changeSuggestions(desk, named.call, (before) => (before.offer?.offer === named.offer ? { next: withoutCard(before, 'card/accepted', desk.now()) } : undefined))
  }
  return written.value
}

function followUp(desk: Desk, { call, offer, where }: Offered, { laterAt, task }: { readonly laterAt: EpochMs; readonly task: TaskId }, words: string | undefined): NewFact {
  const text = [offer.labels[desk.settings.language], words].filter(Boolean).join(' · ')
  const { contact, customer } = where
  return newFactOf(desk, call.line, 'task/set', {
    open: { task, taskKind: 'follow-up', owner: call.agent, dueAt: laterAt, contact, ...(customer && { customer }) }, personal: { text },
  })
}
