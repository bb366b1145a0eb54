import type { Runtime } from 'webextension-polyfill'
import { text, type Decoder } from '../../core/contract/decode'
import type { PopFrameOrder } from '../../core/contract/pop-frame'
import type { PopOrder, PopScene } from '../../core/contract/replies'
import { browser } from './extension'
import { sendCommand } from './send-command'

export type PopWarning = Extract<PopOrder, { readonly order: 'pop/warn' }>

export interface PopConnection {
  /** Calls back with each scene to draw, and with `undefined` when there is nothing to show. Answers how to stop. */
  onScene(tell: (scene: PopScene | undefined) => void): () => void
  /** Calls back with each warning of a paste into the page around. Answers how to stop. */
  onWarning(tell: (warning: PopWarning) => void): () => void
  /** Asks the placer around this page to let it appear, resize, vanish or move. */
  ask(order: PopFrameOrder): void
}

const decodeToken: Decoder<string> = text(64)

/**
 * The page in the pop's frame. It is matched to its placer by a token that the placer gives to it (which the page around it
 * cannot read: it goes to our origin only) and to the background. Until then, and for any other embedder, it shows nothing.
 */
export function connectPop(window: Window): PopConnection {
  let port: MessagePort | undefined
  let scene: PopScene | undefined
  let isOurs = false
  let greeted: Promise<void> = Promise.resolve()
  const warners = new Set<(warning: PopWarning) => void>()
  const tellers = new Set<(scene: PopScene | undefined) => void>()
  const show = (next: PopScene | undefined) => {
    scene = next
    for (const tell of tellers) tell(next)
  }

  // More than once: after the browser's cache of pages gave the page back, its placer hands over again.
  window.addEventListener('message', (event) => {
    const token = decodeToken((event.data as { token?: unknown } | null)?.token)
    const [given] = event.ports
    if (event.source !== window.parent || token === undefined || !given) return
    greeted = sendCommand('pop/hello', { token }).then((reply) => {
      if (!reply.ok || !reply.value.isOurs) return given.close()
      isOurs = true
      port?.close()
      port = given
      port.postMessage({ order: 'ready' } satisfies PopFrameOrder)
      show(reply.value.scene)
    })
  })

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Only the background: it has no tab. The browser delivers this to one document, named by the background.
    if (sender.id !== browser.runtime.id || sender.tab || !isPopOrder(message)) return undefined
    // A ring may overtake the reply to our greeting.
    return greeted.then(() => {
      if (!isOurs) return false
      if (message.order === 'pop/warn') for (const warn of warners) warn(message)
      else show(message.order === 'pop/show' ? message.scene : undefined)
      return true
    })
  })

  return {
    onScene(tell) {
      tellers.add(tell)
      if (scene) tell(scene)
      return () => tellers.delete(tell)
    },
    onWarning(tell) {
      warners.add(tell)
      return () => warners.delete(tell)
    },
    ask: (order) => port?.postMessage(order),
  }
}

function isPopOrder(message: unknown): message is PopOrder {
  return typeof message === 'object' && message !== null && 'order' in message && (message.order === 'pop/show' || message.order === 'pop/hide' || message.order === 'pop/warn')
}
