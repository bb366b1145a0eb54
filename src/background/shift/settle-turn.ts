import { changeSettings } from '../../adapters/browser/settings-storage'
import { appendAudit } from '../../adapters/store/audit'
import { finishEffect, type NewEffect } from '../../adapters/store/effects'
import { lockVault } from '../../adapters/store/sealing/passphrase'
import type { EpochMs, LineId } from '../../core/contract/ids'
import { done, type Result } from '../../core/contract/result'
import type { AgentProfile, Settings } from '../../core/contract/settings'
import type { Desk } from '../desk'
import { settleIncidents } from '../notices/settle-incidents'
import { refreshScene } from '../pop/refresh-scene'
import { cutNow } from '../segments/cut-now'
import { agentOf } from '../../core/settings/agent-of'

/** Who is at the desk from `at` on; nobody: the shift is over. The agent's name lies in the settings in clear, and so it may here. */
export interface Turn {
  readonly at: EpochMs
  readonly to?: AgentProfile
  readonly line?: LineId
  /** Somebody left: the vault is locked behind him, if it has a passphrase and the settings say so. */
  readonly isLocking: boolean
}

export function turnEffect(desk: Desk, who: Turn): NewEffect {
  const now = desk.now()
  return {
    id: `turn:${desk.newId()}`, kind: 'turn-shift', payload: who, dueAt: now, createdAt: now,
    line: who.line ?? desk.settings.line, agent: who.to?.id ?? agentOf(desk.settings),
  }
}

/** Settings follow what was written; harmless when done again, and when a later turn has come meanwhile. */
export async function settleTurn(desk: Desk, who: Turn, effect?: string): Promise<Result<undefined, 'not-saved'>> {
  // Before the vault is locked behind him: what he did is on its way when he is gone.
  if (who.isLocking) await cutNow(desk, true)
  if (who.isLocking && desk.settings.isLockedAtShiftEnd) await lockBehind(desk)
  const settings = await changeSettings((chosen) => ((chosen.shift?.startedAt ?? 0) > who.at ? chosen : afterTurn(chosen, who)))
  if (effect !== undefined) await finishEffect(desk.store, effect)
  await refreshScene({ ...desk, settings }, [])
  // An all-clear that came while nobody was here leaves its callbacks to whoever is here now.
  await settleIncidents({ ...desk, settings })
  return done(undefined)
}

function afterTurn({ shift: _before, ...chosen }: Settings, { at, to, line }: Turn): Settings {
  return { ...chosen, ...(to && { agent: to, shift: { agent: to.id, startedAt: at } }), ...(line && { line }) }
}

async function lockBehind(desk: Desk): Promise<void> {
  const { vault } = await desk.store.keyring.forLine(desk.settings.line)
  const locked = await lockVault(desk.store, vault)
  if (locked.ok) await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'locked' })
}
