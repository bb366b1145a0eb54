import { isExtensionThere, onOrder } from './send-from-page'

/**
 * Starts one part of ours in this document, with a signal that aborts it when a newer one takes its place (the extension was
 * reloaded and injected again), when the extension is gone, when the background says that the page is off, or when the part
 * itself learns so. Two parts never run side by side in one document.
 */
export function startOnce(part: string, start: (abort: AbortSignal, goQuiet: () => void) => void): void {
  const controller = new AbortController()
  const goQuiet = () => controller.abort()
  const name = `callside:${part}:superseded`
  // Isolated worlds of the old and the new extension share the document's events, and nothing else.
  document.dispatchEvent(new Event(name))
  document.addEventListener(name, goQuiet, { once: true, signal: controller.signal })
  const lookAround = () => {
    if (!isExtensionThere()) goQuiet()
  }
  // A page asks nothing of us for hours: whether the extension is still there is looked at when the agent comes back to it.
  document.addEventListener('visibilitychange', lookAround, { signal: controller.signal })
  window.addEventListener('focus', lookAround, { signal: controller.signal })
  onOrder((order) => {
    if (isGoQuiet(order)) goQuiet()
  }, controller.signal)
  start(controller.signal, goQuiet)
}

function isGoQuiet(order: unknown): boolean {
  return typeof order === 'object' && order !== null && 'order' in order && order.order === 'page/go-quiet'
}
