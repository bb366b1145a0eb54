import { readSettings } from '../../../src/adapters/browser/settings-storage'
import type { SenderPlace } from '../../../src/adapters/browser/bus'
import { saveLine } from '../../../src/adapters/store/definitions'
import { HANDLERS } from '../../../src/background/all-handlers'
import type { Desk } from '../../../src/background/desk'
import { routeMessage } from '../../../src/background/route-message'
import { placeLines } from '../../../src/background/vault/place-lines'
import type { LineId, PageOrigin, VaultId } from '../../../src/core/contract/ids'
import type { MessageBody, MessageName } from '../../../src/core/contract/messages'
import { NOON } from '../../fixtures/builders/a-store'
import { aBackground, AT_DESK, SITE, type Background } from './a-background'

export const [A, B] = ['line-a', 'line-b'] as [LineId, LineId]
export const [TO_A, TO_B] = ['4008001111', '4008002222'] as const
export const SITE_OF_B = 'https://b.example' as PageOrigin

export interface TwoClients extends Background {
  /** As the panel gives it: each command finds the settings as they are then. */
  order<N extends MessageName>(name: N, body: MessageBody<N>, from?: SenderPlace): ReturnType<typeof routeMessage>
  vaultOf(line: LineId): Promise<VaultId>
}

/** A seat that works for two clients, each with a hotline and a vault of its own; the first is in front. */
export async function twoClients(): Promise<TwoClients> {
  const background = await aBackground({ line: A, sites: { [SITE]: { isOn: true, frameOrigins: [], headerMap: {} }, [SITE_OF_B]: { isOn: true, frameOrigins: [], headerMap: {}, line: B } } })
  const { desk } = background
  const { store } = desk
  for (const [line, vault, dialled] of [[A, 'Acme', TO_A], [B, 'Borealis', TO_B]] as const) {
    await saveLine(store, { line, labels: { 'zh-CN': vault, 'zh-TW': vault, en: vault }, dialledNumbers: [dialled], extras: { vault }, now: NOON })
  }
  await placeLines(desk)
  return {
    ...background,
    order: async (name, body, from = AT_DESK) => {
      const now = async (): Promise<Desk> => ({ ...desk, settings: await readSettings() })
      return await routeMessage({ callside: 1, name, body }, from, HANDLERS, now, (what, bug) => { throw new Error(what, { cause: bug }) })
    },
    vaultOf: async (line) => (await store.keyring.forLine(line)).vault,
  }
}
