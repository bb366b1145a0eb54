/** As in `keep-in-page.ts`: a page that never rests must not be fought over in a loop. */
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 30_000

/**
 * Takes back what the page does to our element: its style, or an attribute that hides it or puts it to sleep. A frame that is
 * not drawn cannot measure its card, and would never ask to appear again. Call it when the element stands as it should.
 */
export function keepStraight(element: HTMLElement, abort: AbortSignal): void {
  const straight = element.style.cssText
  let waitMs = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    if (timer !== undefined || !isBent()) return
    timer = setTimeout(straighten, waitMs)
    waitMs = Math.min(Math.max(waitMs * 2, FIRST_WAIT_MS), LONGEST_WAIT_MS)
  })
  const isBent = () => element.style.cssText !== straight || element.attributes.length > 1

  function straighten() {
    timer = undefined
    if (abort.aborted) return
    for (const name of element.getAttributeNames()) if (name !== 'style') element.removeAttribute(name)
    element.style.cssText = straight
  }

  abort.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  }, { once: true })
  observer.observe(element, { attributes: true })
}
