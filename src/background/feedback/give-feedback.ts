import { appendFacts } from '../../adapters/store/append-facts'
import { readFeedbackGiven } from '../../adapters/store/read/read-feedback'
import type { FeedbackId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { editRefused } from '../items/edit-refused'
import { newFactOf } from '../new-fact-of'

/** Said to the lead, in the agent's words. A question, an idea and a mismatch say nothing without them; praise of something does. */
export const giveFeedback: Handler<'feedback/give'> = async (desk, { kind, about, text }) => {
  const words = text.trim()
  if (words === '' && !(kind === 'praise' && about)) return refused('no-words')
  return await write(desk, newFactOf(desk, desk.settings.line, 'feedback/given', { open: { feedback: desk.newId() as FeedbackId, feedbackKind: kind, ...(about && { about }) }, personal: { text: words } }))
}

/** By a lead, as often as there is something new to say. It is of the line of business that it was said in. */
export const answerFeedback: Handler<'feedback/answer'> = async (desk, { feedback, state, text }) => {
  const given = await readFeedbackGiven(desk.store, feedback)
  if (!given) return refused('no-such-feedback')
  const why = await editRefused(desk, [given.line])
  if (why) return refused(why)
  const words = text.trim()
  if (state === 'answered' && words === '') return refused('no-words')
  return await write(desk, newFactOf(desk, given.line, 'feedback/answered', { open: { feedback, state }, personal: { text: words } }))
}

async function write(desk: Desk, fact: NewFact) {
  const written = await appendFacts(desk.store, [fact])
  return written.ok ? done(undefined) : written
}
