import type { ElementHandle, Frame, Page } from 'playwright-core'

interface Watched {
  paintedAt: Promise<number>
  again: () => void
}
type Watching = { benchPaint: Watched }

/**
 * From now on notes when `selector` comes up in this document, at the second frame after: then it is on the screen.
 * Times are on the clock that all processes of the machine share.
 */
export async function watchPaint(frame: Frame | Page, selector: string): Promise<void> {
  await frame.evaluate((wanted) => {
    let told: ((at: number) => void) | undefined
    let isThere = document.querySelector(wanted) !== null
    const watched: Watched = {
      paintedAt: new Promise(() => undefined),
      again: () => {
        watched.paintedAt = new Promise((resolve) => (told = resolve))
      },
    }
    watched.again()
    const look = () => {
      const wasThere = isThere
      isThere = document.querySelector(wanted) !== null
      if (!isThere || wasThere) return
      const tell = told
      requestAnimationFrame(() => requestAnimationFrame(() => tell?.(performance.timeOrigin + performance.now())))
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
    ;(globalThis as unknown as Watching).benchPaint = watched
  }, selector)
}

/** The same for the frame in which our page stands: when its owner lets it be seen. */
export async function watchShown(page: Page, owner: ElementHandle): Promise<void> {
  await owner.evaluate((each) => {
    const element = each as HTMLElement // a frame's owner is an element
    let told: ((at: number) => void) | undefined
    const isShown = () => element.style.opacity === '1'
    let wasShown = isShown()
    const watched: Watched = {
      paintedAt: new Promise(() => undefined),
      again: () => {
        watched.paintedAt = new Promise((resolve) => (told = resolve))
      },
    }
    watched.again()
    new MutationObserver(() => {
      const isNow = isShown()
      if (isNow && !wasShown) {
        const tell = told
        requestAnimationFrame(() => requestAnimationFrame(() => tell?.(performance.timeOrigin + performance.now())))
      }
      wasShown = isNow
    }).observe(element, { attributes: true })
    ;(globalThis as unknown as Watching).benchPaint = watched
  })
  await page.evaluate(() => undefined)
}

export const watchAgain = (frame: Frame | Page): Promise<void> => frame.evaluate(() => (globalThis as unknown as Watching).benchPaint.again())
export const paintedAt = (frame: Frame | Page): Promise<number> => frame.evaluate(() => (globalThis as unknown as Watching).benchPaint.paintedAt)
