import { appendAudit } from '../../adapters/store/audit'
import { foldWaiting } from '../../adapters/store/fold-waiting'
import { resumeRebuild } from '../../adapters/store/rebuild-views'
import { lockVault, removePassphrase, setPassphrase, unlockVault, type VaultRefusal } from '../../adapters/store/sealing/passphrase'
import { done, refused, type Result } from '../../core/contract/result'
import type { VaultId } from '../../core/contract/ids'
import type { Desk } from '../desk'
import { runGivenUpEffects } from '../effects/run-due-effects'
import type { Handler } from '../handlers'
import { refreshScene } from '../pop/refresh-scene'
import { agentOf } from '../../core/settings/agent-of'
import { redactAgain } from '../transcripts/keep-lines'

/** Whoever changes a passphrase knows it: an unattended desk with an open vault is no leave to. */
export const setVaultPassphrase: Handler<'vault/set-passphrase'> = async (desk, { passphrase, current }) =>
  await changePassphrase(desk, current, (vault) => setPassphrase(desk.store, vault, passphrase))

export const removeVaultPassphrase: Handler<'vault/remove-passphrase'> = async (desk, { current }) =>
  await changePassphrase(desk, current, (vault) => removePassphrase(desk.store, vault))

/** Opens the vault for this session of the browser; what was recorded on the locked vault is read in and its contacts written. */
export const openVault: Handler<'vault/unlock'> = (desk, { passphrase }) => open(desk, passphrase)

async function open(desk: Desk, passphrase: string) {
  const unlocked = await unlockVault(desk.store, await vaultOf(desk), passphrase)
  if (!unlocked.ok) return told(unlocked)
  await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'unlocked' })
  await foldWaiting(desk.store)
  await redactAgain(desk)
  await resumeRebuild(desk.store)
  await runGivenUpEffects(desk)
  await refreshScene(desk, [])
  return done(undefined)
}

export const closeVault: Handler<'vault/lock'> = async (desk) => {
  const locked = await lockVault(desk.store, await vaultOf(desk))
  if (!locked.ok) return told(locked)
  await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'locked' })
  await refreshScene(desk, [])
  return done(undefined)
}

async function changePassphrase(desk: Desk, current: string | undefined, change: (vault: VaultId) => Promise<Result<undefined, VaultRefusal>>) {
  const vault = await vaultOf(desk)
  const isSet = (await desk.store.db.vaults.get(vault))?.kdf !== undefined
  if (isSet) {
    const opened = await open(desk, current ?? '')
    if (!opened.ok) return opened
  }
  return told(await change(vault))
}

async function vaultOf(desk: Desk) {
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
