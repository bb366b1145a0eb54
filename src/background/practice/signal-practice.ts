import { commit } from '../../adapters/store/calls'
import { putEffects } from '../../adapters/store/effects'
import { readPractisedCall } from '../../adapters/store/read/read-practice'
import type { CallRow, Sealed } from '../../adapters/store/rows'
import { applySignal } from '../../core/calls/apply-signal'
import type { CallChange } from '../../core/calls/settle-desk'
import type { CallSignal } from '../../core/contract/call-signal'
import type { CallId, ContactId, LineId, PageOrigin } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import { watchCall } from '../alerts/watch-call'
import { effectsOf } from '../calls/carry-out'
import { describeSignal } from '../calls/describe-signal'
import { recordContact } from '../calls/record-contact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'

/** Its one softphone. No page is of this origin. */
const PHONE = 'practice:' as PageOrigin
const PLACE = { site: PHONE, document: 'practice', tab: -1, frame: 0 } as const
const PROFILE = { isOn: true, frameOrigins: [], headerMap: {} } as const

/** The agent answers, or hangs up: told as a softphone tells it, so that the call goes through the same states as any other. */
export const takePracticeSignal: Handler<'practice/signal'> = async (desk, { kind }) => {
  if (!desk.isPractice) return refused('not-allowed')
  const call = await readPractisedCall(desk.store)
  if (!call || call.phase === 'ended') return refused('no-such-call')
  return await signalPractice(desk, call.line, { kind, ...(kind === 'ended' && { outcome: call.answeredAt === undefined ? 'declined' : 'completed' }) })
}

/** As `reportSignal`, without what a page and a pop have to do with it. */
export async function signalPractice(desk: Desk, line: LineId, told: Pick<CallSignal, 'kind' | 'remote' | 'outcome'>): Promise<Result<undefined, 'not-saved'>> {
  const now = desk.now()
  const signal: CallSignal = { detector: 'sip-websocket', ref: 'practice', at: now, direction: 'inbound', ...told }
  const described = await describeSignal(desk, signal, PROFILE, line)
  let changes: readonly CallChange<Sealed>[] = []
  const written = await commit(desk.store, async (calls) => {
    changes = applySignal<Sealed>(calls, signal, PLACE, described, {
      line, team: desk.settings.team, agent: agentOf(desk.settings), isPopOn: false, now, newCallId: () => desk.newId() as CallId, newContactId: () => desk.newId() as ContactId,
    })
    const records = effectsOf(desk, changes).filter(({ kind }) => kind === 'record-contact')
    return { value: undefined, alongside: (tables) => Promise.all([tables.calls.bulkPut(changes.map(({ call }): CallRow => call)), putEffects(tables, records)]) }
  })
  if (!written.ok) return written
  for (const { call } of changes) {
    // No vault of practice is ever locked.
    if (call.phase === 'ended') await recordContact(desk, call.id)
    else watchCall(desk, call)
  }
  return done(undefined)
}
