import { changeSettings } from '../../adapters/browser/settings-storage'
import { finishEffect, type NewEffect } from '../../adapters/store/effects'
import type { EpochMs, LineId } from '../../core/contract/ids'
import { done, type Result } from '../../core/contract/result'
import type { AgentProfile, Settings } from '../../core/contract/settings'
import type { Desk } from '../desk'
import { settleIncidents } from '../notices/settle-incidents'
import { refreshScene } from '../pop/refresh-scene'
import { cutNow } from '../segments/cut-now'
import type { AsOnRoster } from './profile-of'
import { takePublished } from '../sites/tell-profile'
import { agentOf } from '../../core/settings/agent-of'
import { lockAllVaults } from '../vault/lock-vaults'

/** Who is at the desk from `at` on; nobody: the shift is over. The agent's name lies in the settings in clear, and so it may here. */
export interface Turn {
  readonly at: EpochMs
  readonly to?: AgentProfile
  /** What the roster says of him: his team, and how the desk is until he changes it. */
  readonly asOnRoster?: AsOnRoster
  readonly line?: LineId
  /** Somebody left: the vaults are locked behind him, those that have a passphrase, if the settings say so. */
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
  if (who.isLocking && desk.settings.isLockedAtShiftEnd) await lockAllVaults(desk)
  const settings = await changeSettings((chosen) => ((chosen.shift?.startedAt ?? 0) > who.at ? chosen : afterTurn(chosen, who)))
  if (effect !== undefined) await finishEffect(desk.store, effect)
  if (who.line) await takePublished({ ...desk, settings })
  await refreshScene({ ...desk, settings }, [])
  // An all-clear that came while nobody was here leaves its callbacks to whoever is here now.
  await settleIncidents({ ...desk, settings })
  return done(undefined)
}

function afterTurn({ shift: _before, ...chosen }: Settings, { at, to, asOnRoster, line }: Turn): Settings {
  // Whoever was here last finds the desk as he left it; another one as it is for him.
  const isOther = to !== undefined && chosen.agent?.id !== to.id
  const { team, language, skill } = asOnRoster ?? {}
  const own = { ...(team !== undefined && { team }), ...(isOther && language && { language }), ...(isOther && skill && { suggestionDial: skill }) }
  return { ...chosen, ...own, ...(to && { agent: to, shift: { agent: to.id, startedAt: at } }), ...(line && { line }) }
}
