import { orderDocument } from '../../adapters/browser/tabs'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { VaultId } from '../../core/contract/ids'
import type { PageOrder } from '../../core/contract/replies'
import type { ForeignCopy } from '../../core/paste-guard/guard-messages'
import { bareLength, shortCheck } from '../../core/paste-guard/short-check'
import { siteOf } from '../../core/settings/enabled-sites'
import type { Desk } from '../desk'
import { vaultOf } from './guard-of'

/** Where pastes are stopped, pages of other clients are told by what they tell that copy again; pages of its own that there is none. */
export async function tellForeignCopy(desk: Desk, vault: VaultId, text: string): Promise<void> {
  if (desk.settings.pasteGuard !== 'stop') return
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
  const copy: ForeignCopy = { seed, check: shortCheck(text, seed), length: bareLength(text) }
  await Promise.all((await surfacesOf(desk.store, 'sensor')).map(async ({ tab, document, origin }) => {
    const line = siteOf(desk.settings, origin as never, origin as never)?.profile.line
    if (line === undefined) return
    const isOwn = (await vaultOf(desk, line)) === vault
    const order: PageOrder = { callside: 1, order: 'page/foreign-copy', ...(!isOwn && { copy }) }
    await orderDocument(tab, document, order)
  }))
}
