/** The wait doubles with each time: a page that takes every foreign element out must not be fought over in a loop. */
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 30_000

/** Puts our element under the page's root and, if the page takes it out or builds its document anew, puts it back. */
export function keepInPage(document: Document, element: HTMLElement, abort: AbortSignal): void {
  let waitMs = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let root: Element | undefined
  const observer = new MutationObserver(() => {
    if (isThere() || timer !== undefined) return
    timer = setTimeout(putBack, waitMs)
    waitMs = Math.min(Math.max(waitMs * 2, FIRST_WAIT_MS), LONGEST_WAIT_MS)
  })
  const isThere = () => element.parentNode === document.documentElement && document.documentElement === root

  function putBack() {
    timer = undefined
    if (abort.aborted || !document.documentElement) return
    if (root !== document.documentElement) {
      root = document.documentElement
      observer.observe(root, { childList: true })
    }
    if (element.parentNode !== root) root.append(element)
  }

  abort.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  }, { once: true })
  observer.observe(document, { childList: true })
  putBack()
}
