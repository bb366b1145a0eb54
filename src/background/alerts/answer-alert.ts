import { appendFacts } from '../../adapters/store/append-facts'
import { readAlertsOf } from '../../adapters/store/read/read-alerts'
import { done, refused } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'

/** Done, or no case for it: the agent's word on an alert of his own call. Said again, nothing is written. */
export const answerAlert: Handler<'alert/answer'> = async (desk, { call, contact, rule, answer }) => {
  const alert = (await readAlertsOf(desk.store, contact)).find((each) => each.call === call && each.rule === rule)
  if (!alert) return refused('no-such-alert')
  if (alert.agent !== agentOf(desk.settings)) return refused('not-yours')
  if (alert.answer === answer) return done(undefined)
  const line = alert.written?.line ?? desk.settings.line
  const written = await appendFacts(desk.store, [newFactOf(desk, line, 'alert/answered', { open: { rule, call, contact, answer }, personal: {} })])
  return written.ok ? done(undefined) : written
}
