import type { FactOf } from '../contract/facts'
import type { FeedbackAbout, FeedbackKind, FeedbackState } from '../contract/feedback'
import type { AgentId, EpochMs, FeedbackId } from '../contract/ids'

/** Something an agent said, with what became of it. */
export interface Feedback {
  readonly id: FeedbackId
  readonly kind: FeedbackKind
  readonly about?: FeedbackAbout
  /** Empty: its words stayed at the agent's desk. */
  readonly text: string
  readonly agent: AgentId
  readonly at: EpochMs
  readonly state: FeedbackState
  readonly answer?: { readonly at: EpochMs; readonly text: string }
}

/** In whatever order the facts are given: what waits for a word first, each newest first. An answer of something that did not come says nothing yet. */
export function foldFeedback(facts: readonly (FactOf<'feedback/given'> | FactOf<'feedback/answered'>)[]): readonly Feedback[] {
  const answers = new Map<FeedbackId, FactOf<'feedback/answered'>>()
  for (const fact of facts) {
    if (fact.kind !== 'feedback/answered') continue
    const before = answers.get(fact.open.feedback)
    if (!before || isLater(fact, before)) answers.set(fact.open.feedback, fact)
  }
  const given = facts.filter((fact) => fact.kind === 'feedback/given').map(({ open, personal, agent, happenedAt }): Feedback => {
    const answer = answers.get(open.feedback)
    return {
      id: open.feedback, kind: open.feedbackKind, text: personal.text, agent, at: happenedAt, state: answer?.open.state ?? 'new',
      ...(open.about && { about: open.about }), ...(answer && { answer: { at: answer.happenedAt, text: answer.personal.text } }),
    }
  })
  return given.sort((a, b) => Number(a.state === 'answered') - Number(b.state === 'answered') || b.at - a.at || (a.id < b.id ? 1 : -1))
}

const isLater = (one: FactOf<'feedback/answered'>, other: FactOf<'feedback/answered'>): boolean =>
  one.happenedAt > other.happenedAt || (one.happenedAt === other.happenedAt && one.id > other.id)

export interface FeedbackOfItem {
  readonly about: FeedbackAbout
  readonly counts: Readonly<Partial<Record<FeedbackKind, number>>>
  readonly total: number
}

/** How often each item was spoken of, the one that is spoken of most first: steps of a script are one item. */
export function countByItem(feedback: readonly Feedback[]): readonly FeedbackOfItem[] {
  const items = new Map<string, FeedbackOfItem>()
  for (const { about, kind } of feedback) {
    if (!about) continue
    const key = `${about.kind} ${about.id}`
    const before = items.get(key) ?? { about: { kind: about.kind, id: about.id }, counts: {}, total: 0 }
    items.set(key, { ...before, counts: { ...before.counts, [kind]: (before.counts[kind] ?? 0) + 1 }, total: before.total + 1 })
  }
  return [...items.values()].sort((a, b) => b.total - a.total || (a.about.id < b.about.id ? -1 : 1))
}
