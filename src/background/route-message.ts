import type { SenderPlace } from '../adapters/browser/bus'
import { MESSAGES, type MessageName } from '../core/contract/messages'
import { PROTOCOL_VERSION } from '../core/contract/protocol-version'
import type { Refusal } from '../core/contract/replies'
import { refused, type Result } from '../core/contract/result'
import { auditChange } from './data/audited-changes'
import type { Desk } from './desk'
import type { Handlers } from './handlers'
import { practiceRoute } from './practice/route-practice'

type Reply = Result<unknown, Refusal>

/** Known name → right sender → right version → decodes → database and settings ready → handler → audit → reply or refusal. */
export async function routeMessage(
  message: unknown,
  place: SenderPlace,
  handlers: Handlers,
  ready: (isPractice: boolean) => Promise<Desk>,
  onBug: (name: string, bug: unknown) => void,
): Promise<Reply> {
  const { callside, name, body, isPractice } = message as { callside?: unknown; name?: unknown; body?: unknown; isPractice?: unknown }
  if (typeof name !== 'string' || !isMessageName(name)) return refused('malformed')
  if (callside !== PROTOCOL_VERSION) return refused('old-version')
  if (!MESSAGES[name].from.some((sender) => sender === place.sender)) return refused('not-allowed')
  const route = isPractice === true ? practiceRoute(name) : 'real'
  if (route === undefined) return refused('not-in-practice')
  const decoded = MESSAGES[name].body(body)
  if (decoded === undefined) return refused('malformed')
  try {
    const handle = handlers[name] as (desk: Desk, body: unknown, place: SenderPlace) => Promise<Reply>
    const desk = await ready(route === 'practice')
    const reply = await handle(desk, decoded, place)
    if (reply.ok) await note(desk, name, decoded, onBug)
    return reply
  } catch (bug) {
    onBug(name, bug)
    return refused('failed')
  }
}

/** What was done is done: that the disk had no room for its row of the audit is told to the log, and not as a refusal. */
async function note(desk: Desk, name: MessageName, body: unknown, onBug: (name: string, bug: unknown) => void): Promise<void> {
  const told = await auditChange(desk, name, body as never)
  if (told && !told.ok) onBug(`audit of ${name}`, new Error(told.why))
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name)
}
