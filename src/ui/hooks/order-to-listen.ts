import type { MessageBody } from '../../core/contract/messages'
import { tabSoundOf } from '../../adapters/browser/tab-sound'

type Asked = Pick<MessageBody<'audio/listen'>, 'call' | 'again'>

/** The command to listen to a call, with what the browser gives of its tab. */
export async function orderToListen(asked: Asked, tab: number | undefined): Promise<MessageBody<'audio/listen'>> {
  const sound = await tabSoundOf(tab)
  return { ...asked, ...(sound.ok ? { tabStream: sound.value } : { missing: sound.why }) }
}
