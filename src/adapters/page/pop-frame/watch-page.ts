/** Often enough for a button that slides in, seldom enough for a page that never rests. */
const LOOK_EVERY_MS = 150

/** Tells, not too often, that things may stand elsewhere in the page now. Answers how to stop. */
export function watchPage(document: Document, tell: () => void, abort: AbortSignal): () => void {
  const stopped = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      tell()
    }, LOOK_EVERY_MS)
  }
  const observer = new MutationObserver(soon)
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
    stopped.abort()
  }
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] })
  const how = { signal: stopped.signal, passive: true, capture: true }
  document.addEventListener('focusin', soon, how)
  document.addEventListener('scroll', soon, how)
  window.addEventListener('resize', soon, how)
  abort.addEventListener('abort', stop, { once: true, signal: stopped.signal })
  return stop
}
