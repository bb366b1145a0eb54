import { appendFacts } from '../../adapters/store/append-facts'
import { correctionDraftId } from '../../adapters/store/drafts'
import { readContact } from '../../adapters/store/read/read-contact'
import { readCode } from '../../adapters/store/read/read-definitions'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { refreshScene } from '../pop/refresh-scene'
import { agentOf } from '../../core/settings/agent-of'
import { remindAfterChange } from '../tasks/remind-after-change'
import { taskFacts, wrapUpFact } from './save-wrap-up'

/**
 * A saved wrap-up put right, or one that was skipped made up for: a new fact over the old one, which stays. How long the work
 * after the call took is what it was.
 */
export const correctWrapUp: Handler<'wrap-up/correct'> = async (desk, { contact: id, draft }) => {
  const read = await readContact(desk.store, id)
  if (!read) return refused('no-such-contact')
  const code = draft.code && (await readCode(desk.store, draft.code))
  if (code?.line !== read.contact.line) return refused('no-code')
  const { contact, recorded, customer } = read
  const before = contact.wrappedUpBy?.fact
  const about = { owner: agentOf(desk.settings), contact: id, line: contact.line, customer, rawNumber: recorded?.personal.rawNumber }
  const written = await appendFacts(desk.store, [
    wrapUpFact(desk, about, code, draft, { afterCallMs: contact.afterCallMs, ...(before && { supersedes: before }) }),
    ...taskFacts(desk, about, draft),
  ], (tables) => tables.drafts.delete(correctionDraftId(id, about.owner)))
  if (!written.ok) return written
  await refreshScene(desk, [])
  await remindAfterChange(desk)
  return done(undefined)
}
