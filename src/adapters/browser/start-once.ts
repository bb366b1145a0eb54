import { isExtensionThere } from './send-from-page'

/**
 * Starts one part of ours in this document, with a signal that aborts it when a newer one takes its place (the extension was
 * reloaded and injected again) or when the extension is gone. Two parts never run side by side in one document.
 */
export function startOnce(part: string, start: (abort: AbortSignal) => void): void {
  const controller = new AbortController()
  const name = `callside:${part}:superseded`
  // Isolated worlds of the old and the new extension share the document's events, and nothing else.
  document.dispatchEvent(new Event(name))
  document.addEventListener(name, () => controller.abort(), { once: true, signal: controller.signal })
  const goQuiet = () => {
    if (!isExtensionThere()) controller.abort()
  }
  // A page asks nothing of us for hours: whether the extension is still there is looked at when the agent comes back to it.
  document.addEventListener('visibilitychange', goQuiet, { signal: controller.signal })
  window.addEventListener('focus', goQuiet, { signal: controller.signal })
  start(controller.signal)
}
