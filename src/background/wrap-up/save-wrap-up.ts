import { commit, descriptionOf } from '../../adapters/store/calls'
import { dropModelDraft } from '../../adapters/store/model-draft-rows'
import { readCode } from '../../adapters/store/read/read-definitions'
import type { CallRow } from '../../adapters/store/rows'
import type { WrapUpCode } from '../../core/contract/definitions'
import type { AgentId, ContactId, CustomerId, EpochMs, FactId, LineId, TaskId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { underParent } from '../../core/notices/under-parent'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import type { NewFact } from '../../core/facts/new-fact'
import { recordContact } from '../calls/record-contact'
import { affectedFacts, incidentsOfCall } from '../notices/incidents-of-call'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { agentOf } from '../../core/settings/agent-of'
import { remindAfterChange } from '../tasks/remind-after-change'

type Why = 'no-such-call' | 'not-yours' | 'not-over' | 'no-code'

/** A callback or promise without a time is due by the end of the next day: long enough to do, too soon to forget. */
const DUE_UNLESS_TOLD_MS = 24 * 3_600_000

/** Writes the wrap-up and the tasks it makes, once: saved again it answers as it did the first time. */
export const saveWrapUp: Handler<'wrap-up/save'> = async (desk, { call: id, draft: written }) => {
  await recordContact(desk, id)
  const code = written.code && (await readCode(desk.store, written.code))
  const incidents = code ? await incidentsOfCall(desk, id, [code.id]) : []
  const draft = underParent(written, incidents)
  const saved = await commit<Result<ContactId, Why>>(desk.store, async (calls) => {
    const call = calls.find((each) => each.id === id)
    const refusal = reasonNotTo(desk, call, code)
    if (!call || refusal) return { value: refused(refusal ?? 'no-such-call') }
    if (call.wrapUp === 'saved' || !code) return { value: done(call.contact) }
    const rawNumber = (await descriptionOf(desk.store, call))?.rawNumber
    return {
      value: done(call.contact),
      facts: [
        wrapUpFact(desk, call, code, draft, { afterCallMs: call.endedAt === undefined ? undefined : Math.max(0, desk.now() - call.endedAt) }),
        ...affectedFacts(desk, call, incidents, rawNumber),
        ...taskFacts(desk, { owner: call.agent, contact: call.contact, line: call.line, customer: call.match?.customer, rawNumber }, draft),
      ],
      alongside: (tables) => Promise.all([tables.calls.put({ ...call, wrapUp: 'saved' }), tables.drafts.delete(call.id)]),
    }
  })
  if (!saved.ok) return saved
  await remindAfterChange(desk)
  if (!saved.value.ok) return saved.value
  // What the disk does not let go now goes with its call.
  await dropModelDraft(desk.store, id)
  return done({ contact: saved.value.value })
}

function reasonNotTo(desk: Desk, call: CallRow | undefined, code: WrapUpCode | undefined): Why | undefined {
  if (!call) return 'no-such-call'
  if (call.agent !== agentOf(desk.settings)) return 'not-yours'
  if (call.phase !== 'ended') return 'not-over'
  // A code of another line of business says nothing in this one.
  return call.wrapUp === 'saved' || code?.line === call.line ? undefined : 'no-code'
}

/** A contact with the line of business it is of; a call is one. */
interface OfContact {
  readonly contact: ContactId
  readonly line: LineId
}

interface WrapUpMore {
  readonly afterCallMs: number | undefined
  readonly supersedes?: FactId
}

export function wrapUpFact(desk: Desk, { contact, line }: OfContact, code: WrapUpCode, draft: WrapUpDraft, { afterCallMs, supersedes }: WrapUpMore): NewFact {
  const fact = newFactOf(desk, line, 'contact/wrapped-up', {
    open: {
      contact, code: code.id, codeClass: code.codeClass, isResolved: draft.isResolved ?? code.isClosing, closes: draft.closes,
      ...(draft.mood && { mood: draft.mood }),
      ...(afterCallMs !== undefined && { afterCallMs }),
    },
    personal: { note: draft.note },
  })
  return supersedes ? { ...fact, supersedes } : fact
}

interface TaskAbout extends OfContact {
  readonly owner: AgentId
  readonly customer: CustomerId | undefined
  readonly rawNumber: string | undefined
}

export function taskFacts(desk: Desk, { owner, contact, line, customer, rawNumber }: TaskAbout, draft: WrapUpDraft): readonly NewFact[] {
  const due = (desk.now() + DUE_UNLESS_TOLD_MS) as EpochMs
  const { callback, followUp, promise } = draft
  const base = { owner, contact, ...(customer && { customer }) }
  const tasks = [
    callback && { taskKind: 'callback' as const, dueAt: callback.from, ...(callback.to && { windowEndsAt: callback.to }), text: callback.text },
    followUp && { taskKind: 'follow-up' as const, dueAt: followUp.dueAt, text: followUp.text },
    promise && { taskKind: 'promise' as const, dueAt: promise.dueAt ?? due, text: promise.text },
  ]
  return tasks.flatMap((task) => {
    if (!task) return []
    const { text, ...open } = task
    const number = rawNumber !== undefined && task.taskKind === 'callback' ? { rawNumber } : {}
    return [newFactOf(desk, line, 'task/set', { open: { task: desk.newId() as TaskId, ...base, ...open }, personal: { text, ...number } })]
  })
}
