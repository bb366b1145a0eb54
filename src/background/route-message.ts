import type { SenderPlace } from '../adapters/browser/bus'
import { MESSAGES, type MessageName } from '../core/contract/messages'
import { PROTOCOL_VERSION } from '../core/contract/protocol-version'
import type { Refusal } from '../core/contract/replies'
import { refused, type Result } from '../core/contract/result'
import type { Desk } from './desk'
import type { Handlers } from './handlers'

type Reply = Result<unknown, Refusal>

/** Known name → right sender → right version → decodes → database and settings ready → handler → reply or refusal. */
export async function routeMessage(
  message: unknown,
  place: SenderPlace,
  handlers: Handlers,
  ready: () => Promise<Desk>,
  onBug: (name: string, bug: unknown) => void,
): Promise<Reply> {
  const { callside, name, body } = message as { callside?: unknown; name?: unknown; body?: unknown }
  if (typeof name !== 'string' || !isMessageName(name)) return refused('malformed')
  if (callside !== PROTOCOL_VERSION) return refused('old-version')
  if (!MESSAGES[name].from.some((sender) => sender === place.sender)) return refused('not-allowed')
  const decoded = MESSAGES[name].body(body)
  if (decoded === undefined) return refused('malformed')
  try {
    const handle = handlers[name] as (desk: Desk, body: unknown, place: SenderPlace) => Promise<Reply>
    return await handle(await ready(), decoded, place)
  } catch (bug) {
    onBug(name, bug)
    return refused('failed')
  }
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name)
}
