import { appendFacts } from '../../adapters/store/append-facts'
import { readAffected, type AffectedContact } from '../../adapters/store/read/read-affected'
import { changeNotices } from '../../adapters/store/save-notices'
import type { AgentId, EpochMs, TaskId } from '../../core/contract/ids'
import type { Incident, Notice } from '../../core/contract/notices'
import { done, refused, type Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { noticeRefused } from './notice-refused'
import { remindAfterChange } from '../tasks/remind-after-change'

/** What was promised with an all-clear is done on the same day. */
const CALL_BACK_WITHIN_MS = 4 * 3_600_000
/** What customers are told afterwards stands for a day; then the notice ends by itself. */
const TOLD_FOR_MS = 24 * 3_600_000

/** An id of a task has 64 signs, and that of a contact 36; the end of an id is what is random in it. */
const NAMED_BY = 12

/** All clear: the incident stands on no card any more, agents have the new words, and whoever was concerned is called back. */
export const endIncident: Handler<'incident/end'> = async (desk, { notice: id, words, callBack }) => {
  const why = await noticeRefused(desk, [id])
  if (why) return refused(why)
  if (words.trim() === '') return refused('malformed')
  const at = desk.now()
  const owner = agentOf(desk.settings)
  const changed = await changeNotices(desk.store, [id], (before) => {
    if (!before.incident || before.incident.allClear) return before
    const version = before.version + 1
    return {
      ...before, changedAt: at, wording: words, until: before.until ?? ((at + TOLD_FOR_MS) as EpochMs), readAgainFrom: version,
      incident: { ...before.incident, allClear: { at, words, callBack, owner } },
    }
  })
  if (!changed.ok) return changed
  const notice = changed.value[0]
  if (!notice?.incident?.allClear) return refused('no-such-notice')
  return await makeCallbacks(desk, notice)
}

/** Whether the all-clear leaves callbacks to this agent: all of them, or those he talked to. */
export const isLeftTo = (agent: AgentId, { allClear }: Incident): boolean =>
  allClear !== undefined && (allClear.callBack === 'each-agent' || (allClear.callBack === 'owner' && allClear.owner === agent))

/**
 * The callbacks that an all-clear leaves to this desk's agent, each once whoever asks and however often: a task has the id of its
 * contact and incident. Run where the incident is ended, and on every agent's desk that hears of it.
 */
export async function makeCallbacks(desk: Desk, { id, incident, title }: Notice): Promise<Result<{ readonly affected: number; readonly tasks: number }, 'not-saved'>> {
  if (!incident?.allClear) return done({ affected: 0, tasks: 0 })
  const { callBack, at } = incident.allClear
  const agent = agentOf(desk.settings)
  const affected = await readAffected(desk.store, id, incident.startedAt)
  const isOwn = (fact: AffectedContact) => isLeftTo(agent, incident) && (callBack === 'owner' || fact.agent === agent)
  const ids = affected.filter(isOwn).map((fact) => ({ fact, task: `${fact.open.contact}/${id.slice(-NAMED_BY)}` as TaskId }))
  const there = await desk.store.db.tasks.bulkGet(ids.map(({ task }) => task))
  const facts = ids.filter((_, place) => there[place] === undefined).map(({ fact: { open, personal, line }, task }) =>
    newFactOf(desk, line, 'task/set', {
      open: { task, taskKind: 'callback', owner: agent, dueAt: (Math.max(at, desk.now()) + CALL_BACK_WITHIN_MS) as EpochMs, contact: open.contact, ...given({ customer: open.customer }) },
      personal: { text: `${title}: ${incident.allClear?.words ?? ''}`.slice(0, 500), ...given({ rawNumber: personal.rawNumber }) },
    }))
  const written = await appendFacts(desk.store, facts)
  if (!written.ok) return written
  if (facts.length > 0) await remindAfterChange(desk)
  return done({ affected: affected.length, tasks: facts.length })
}
