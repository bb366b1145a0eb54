import { v7 } from 'uuid'
import { sealDescription } from '../../../src/adapters/store/calls'
import type { Store } from '../../../src/adapters/store/open-store'
import type { CallRow } from '../../../src/adapters/store/rows'
import type { AgentId, CallId, ContactId, EpochMs, PageOrigin } from '../../../src/core/contract/ids'
import type { Settings } from '../../../src/core/contract/settings'
import { readNumber } from '../../../src/core/customers/read-number'

/** A call that rings, as the background has it before it looks up whose number it is. */
export async function aRingingCall(store: Store, rawNumber: string, settings: Settings): Promise<CallRow> {
  const reading = readNumber(rawNumber, settings.region)
  const e164 = reading.kind === 'number' ? reading.e164 : undefined
  const described = await sealDescription(store, settings.line, { rawNumber, ...(e164 && { e164 }), isWithheld: false, facts: {} })
  const now = Date.now() as EpochMs
  return {
    id: v7() as CallId, contact: v7() as ContactId, line: settings.line, team: settings.team, agent: settings.agent?.id ?? ('nobody' as AgentId), direction: 'inbound',
    phase: 'ringing', startedAt: now, seenAt: now, pop: { state: 'not-yet' }, wrapUp: 'not-yet',
    legs: [{
      detector: 'sip-websocket', ref: v7(), site: 'https://phone.example' as PageOrigin, document: 'bench', tab: 1, frame: 0, direction: 'inbound', phase: 'ringing',
      isHeld: false, isStartSeen: true, toldAt: now, heardAt: now, holdToldAt: 0 as EpochMs, startedAt: now,
      described: { strength: 1, hasNumber: true, isWithheld: false, toldAt: now, ...described },
    }],
  }
}
