import { appendAudit } from '../../adapters/store/audit'
import { foldWaiting } from '../../adapters/store/fold-waiting'
import { resumeRebuild } from '../../adapters/store/rebuild-views'
import { removePassphrase, setPassphrase, unlockVault, type VaultRefusal } from '../../adapters/store/sealing/passphrase'
import { done, refused, type Result } from '../../core/contract/result'
import type { VaultId } from '../../core/contract/ids'
import type { Desk } from '../desk'
import { runGivenUpEffects } from '../effects/run-due-effects'
import type { Handler } from '../handlers'
import { refreshScene } from '../pop/refresh-scene'
import { agentOf } from '../../core/settings/agent-of'
import { redactAgain } from '../transcripts/keep-lines'
import { lockAudited } from './lock-vaults'

/** Whoever changes a passphrase knows it: an unattended desk with an open vault is no leave to. */
export const setVaultPassphrase: Handler<'vault/set-passphrase'> = async (desk, { vault, passphrase, current }) =>
  await changePassphrase(desk, vault, current, (each) => setPassphrase(desk.store, each, passphrase))

export const removeVaultPassphrase: Handler<'vault/remove-passphrase'> = async (desk, { vault, current }) =>
  await changePassphrase(desk, vault, current, (each) => removePassphrase(desk.store, each))

/** Opens the vault for this session of the browser; what was recorded on the locked vault is read in and its contacts written. */
export const openVault: Handler<'vault/unlock'> = async (desk, { vault, passphrase }) => open(desk, vault ?? (await vaultInFront(desk)), passphrase)

async function open(desk: Desk, vault: VaultId, passphrase: string) {
  const unlocked = await unlockVault(desk.store, vault, passphrase)
  if (!unlocked.ok) return told(unlocked)
  await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'unlocked', about: `vault/${vault}` })
  await foldWaiting(desk.store)
  await redactAgain(desk)
  await resumeRebuild(desk.store)
  await runGivenUpEffects(desk)
  await refreshScene(desk, [])
  return done(undefined)
}

export const closeVault: Handler<'vault/lock'> = async (desk, { vault }) => {
  const locked = await lockAudited(desk, vault ?? (await vaultInFront(desk)))
  if (!locked.ok) return told(locked)
  await refreshScene(desk, [])
  return done(undefined)
}

async function changePassphrase(desk: Desk, named: VaultId | undefined, current: string | undefined, change: (vault: VaultId) => Promise<Result<undefined, VaultRefusal>>) {
  const vault = named ?? (await vaultInFront(desk))
  const isSet = (await desk.store.db.vaults.get(vault))?.kdf !== undefined
  if (isSet) {
    const opened = await open(desk, vault, current ?? '')
    if (!opened.ok) return opened
  }
  return told(await change(vault))
}

/** Of the line of business in front. */
async function vaultInFront(desk: Desk): Promise<VaultId> {
  return (await desk.store.keyring.forLine(desk.settings.line)).vault
}

function told(result: Result<undefined, VaultRefusal>) {
  if (result.ok) return done(undefined)
  switch (result.why) {
    case 'vault-locked':
    case 'wrong-passphrase':
    case 'passphrase-too-short':
      return refused(result.why)
    case 'no-such-vault':
    case 'no-passphrase':
      return refused('failed')
  }
}
