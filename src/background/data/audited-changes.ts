import { appendAudit } from '../../adapters/store/audit'
import type { MessageBody, MessageName } from '../../core/contract/messages'
import type { Result } from '../../core/contract/result'
import type { Desk } from '../desk'
import { agentOf } from '../../core/settings/agent-of'

/**
 * Commands by which a person changes what is recorded or how the desk works, and what each is about: an id or a kind, never a
 * name or a number. What is not here is the work itself (calls, wrap-ups, tasks, shifts), whose facts say who did it; or it
 * writes its own row, before it does what cannot be taken back.
 */
const CHANGES: { readonly [N in MessageName]?: (body: MessageBody<N>) => string } = {
  'wrap-up/correct': ({ contact }) => contact,
  'contact/move': ({ contact }) => contact,
  'customer/rename': ({ customer }) => customer,
  'customer/link-number': ({ customer }) => customer,
  'customer/unlink-number': ({ customer }) => customer,
  'customer/tag': ({ customer }) => customer,
  'customer/remember': ({ customer }) => customer,
  'customer/note': ({ customer }) => customer,
  'customer/merge': ({ into }) => into,
  'setup/finish': () => 'setup/finish',
  'site/switch-on': () => 'site/switch-on',
  'site/switch-off': () => 'site/switch-off',
  'site/change-profile': () => 'site/change-profile',
  'site/use-published': () => 'site/change-profile',
  'site/forget': () => 'site/forget',
  'line/save': () => 'definition/line',
  'settings/change': (changes) => `settings/${Object.keys(changes).sort().join('+')}`,
  'article/answer': ({ article }) => article,
  'feedback/answer': ({ feedback }) => `feedback/${feedback}`,
  'phrasing/add': ({ article }) => article,
  'item/save': ({ item }) => `item/${item.kind}/${item.id}`,
  'item/change-many': ({ kind, ids }) => `item/${kind}/${ids.length === 1 ? ids[0] : ids.length}`,
  'item/restore': ({ kind, items }) => `item/${kind}/${items.length === 1 ? items[0]?.id : items.length}`,
  'offer/take-counts': () => 'offer/counts',
  'vault/set-passphrase': () => 'vault/set-passphrase',
  'vault/remove-passphrase': () => 'vault/remove-passphrase',
  'model/save-profile': () => 'model/save-profile',
  'model/forget-profile': () => 'model/forget-profile',
  'model/switch': ({ isOn }) => (isOn ? 'model/switch-on' : 'model/switch-off'),
  'model/choose': () => 'model/choose',
  'audio/save': () => 'audio/save',
  'audio/switch': ({ isOn }) => (isOn ? 'audio/switch-on' : 'audio/switch-off'),
  'audio/listen': ({ call }) => call,
}

/** Called when a command was done. Undefined: none that is audited here. */
export async function auditChange<N extends MessageName>(desk: Desk, name: N, body: MessageBody<N>): Promise<Result<unknown, 'not-saved'> | undefined> {
  const about = CHANGES[name]
  if (about === undefined) return undefined
  return await appendAudit(desk.store, { agent: agentOf(desk.settings), line: desk.settings.line, action: 'changed', about: about(body) })
}
