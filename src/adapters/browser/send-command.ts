import type { MessageBody, MessageName, Packet } from '../../core/contract/messages'
import { PROTOCOL_VERSION } from '../../core/contract/protocol-version'
import type { ReplyOf } from '../../core/contract/replies'
import { refused } from '../../core/contract/result'
import { browser } from './extension'
import { isPracticePage } from './practice-page'

/** From one of our own pages to the background. A worker that died meanwhile is started by the browser; the reply always comes. */
export async function sendCommand<N extends MessageName>(name: N, body: MessageBody<N>): Promise<ReplyOf<N>> {
  const packet: Packet<N> = { callside: PROTOCOL_VERSION, name, body, ...(isPracticePage() && { isPractice: true as const }) }
  try {
    const reply: ReplyOf<N> | undefined = await browser.runtime.sendMessage(packet)
    return reply ?? refused('failed')
  } catch {
    // The worker went away before it answered (an update, a crash): the command is idempotent and may be given again.
    return refused('failed')
  }
}
