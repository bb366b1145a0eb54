/**
 * When a key was last pressed in this document: the moment alone, never which key or where, and it leaves the document only when
 * it is asked for (`page/last-key`). A page cannot make it up: keys that a script sends are not trusted ones.
 */
export function watchKeys(window: Window, now: () => number, abort: AbortSignal): { readonly agoMs: () => number | undefined } {
  let at: number | undefined
  window.addEventListener('keydown', ({ isTrusted }) => {
    if (isTrusted) at = now()
  }, { capture: true, passive: true, signal: abort })
  return { agoMs: () => (at === undefined ? undefined : now() - at) }
}
