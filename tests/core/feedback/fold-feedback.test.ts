import { describe, expect, it } from 'vitest'
import type { FactOf } from '../../../src/core/contract/facts'
import type { FeedbackAbout, FeedbackKind } from '../../../src/core/contract/feedback'
import type { EpochMs, FeedbackId } from '../../../src/core/contract/ids'
import { countByItem, foldFeedback } from '../../../src/core/feedback/fold-feedback'

const head = { v: 1, site: 's', line: 'l', team: 't', device: 'd', seq: 1, recordedAt: 0, origin: 'live' } as const
const given = (feedback: string, at: number, feedbackKind: FeedbackKind = 'idea', about?: FeedbackAbout) =>
  ({ ...head, id: `given ${feedback}`, kind: 'feedback/given', agent: 'agent:1', happenedAt: at as EpochMs, open: { feedback: feedback as FeedbackId, feedbackKind, ...(about && { about }) }, personal: { text: `words of ${feedback}` } }) as unknown as FactOf<'feedback/given'>
const answered = (feedback: string, at: number, state: 'taken-up' | 'answered', text = '') =>
  ({ ...head, id: `answer ${feedback} ${at}`, kind: 'feedback/answered', agent: 'agent:9', happenedAt: at as EpochMs, open: { feedback: feedback as FeedbackId, state }, personal: { text } }) as unknown as FactOf<'feedback/answered'>

describe('feedback', () => {
  const facts = [answered('a', 50, 'answered', 'changed'), given('a', 10), answered('a', 20, 'taken-up'), given('b', 30), given('c', 5), answered('gone', 1, 'answered', 'to nobody')]

  it('has the state and the words of its last answer, in whatever order they came', () => {
    const shown = [['b', 'new', undefined], ['c', 'new', undefined], ['a', 'answered', 'changed']]
    for (const order of [facts, facts.toReversed()]) expect(foldFeedback(order).map(({ id, state, answer }) => [id, state, answer?.text])).toEqual(shown)
  })

  it('is counted by item and kind, steps of one script together, the most spoken of first', () => {
    const all = foldFeedback([
      given('a', 1, 'praise', { kind: 'article', id: 'x' }), given('b', 2, 'mismatch', { kind: 'script', id: 's', step: '1' }), given('c', 3, 'mismatch', { kind: 'script', id: 's', step: '2' }), given('d', 4, 'idea', { kind: 'script', id: 's' }), given('e', 5),
    ])
    expect(countByItem(all)).toEqual([{ about: { kind: 'script', id: 's' }, counts: { mismatch: 2, idea: 1 }, total: 3 }, { about: { kind: 'article', id: 'x' }, counts: { praise: 1 }, total: 1 }])
  })
})
