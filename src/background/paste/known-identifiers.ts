import { numberKeyOfCall, openCalls } from '../../adapters/store/calls'
import { matchKeysOf } from '../../adapters/store/sealing/match-keys'
import type { VaultId } from '../../core/contract/ids'
import { externalIdKey, type KeyText } from '../../core/customers/number-keys'
import { identifiersIn } from '../../core/paste-guard/identifiers-in'
import type { KnownIdentifier } from '../../core/paste-guard/judge-paste'
import type { Desk } from '../desk'

/** In whose records the numbers and ids of a text stand, and in whose calls that are on the desk: who rings is known to whom he rings. A locked vault cannot be asked. */
export async function knownIdentifiers({ store, settings }: Desk, text: string): Promise<readonly KnownIdentifier[]> {
  const { numbers, externalIds } = identifiersIn(text, settings.region)
  const asked: readonly (readonly [KnownIdentifier['why'], readonly KeyText[]])[] = [
    ...numbers.map((candidates) => ['number', candidates.map((e164): KeyText => `e:${e164}`)] as const), ...externalIds.map((id) => ['external-id', [externalIdKey(id)]] as const),
  ]
  if (asked.length === 0) return []
  const ringing = new Set((await Promise.all((await openCalls(store)).map((call) => numberKeyOfCall(store, call)))).filter((key) => key !== undefined))
  const vaults = await store.db.vaults.toCollection().primaryKeys()
  const found = await Promise.all(vaults.map((vault) => knownIn(vault, asked.map(([, keys]) => keys))))
  return asked.map(([why], at) => ({ why, vaults: vaults.filter((_, vault) => found[vault]?.[at]) }))

  async function knownIn(vault: VaultId, each: readonly (readonly KeyText[])[]): Promise<readonly boolean[]> {
    const keys = (await store.keyring.ofVault(vault))?.keys
    if (!keys) return each.map(() => false)
    return await Promise.all(each.map(async (texts) => {
      const wanted = await matchKeysOf(keys.match, texts)
      if (wanted.some((key) => ringing.has(key))) return true
      return (await store.db.customers.where('keys').anyOf([...wanted]).limit(1).primaryKeys()).length > 0
    }))
  }
}
