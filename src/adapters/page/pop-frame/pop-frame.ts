import type { PageProfile } from '../../../core/contract/replies'
import type { PopFrameOrder } from '../../../core/contract/pop-frame'
import type { PopPlace } from '../../../core/contract/settings'
import { choosePlace } from './choose-place'
import { keepInPage } from './keep-in-page'
import { keepStraight } from './keep-straight'
import { obstaclesIn } from './obstacles'
import { watchPage } from './watch-page'

const DEFAULT_WIDTH = 380
const DEFAULT_HEIGHT = 200
const FADE_MS = 120
const HOST_STYLE = { all: 'initial', position: 'fixed', zIndex: '2147483647', inset: '0 auto auto 0', pointerEvents: 'none', width: '0', height: '0' }

/**
 * The frame that holds our own page over somebody else's. It stands ready at opacity 0: there it paints as fast as a bare
 * box, while `display: none` would cost 20 ms more at the ring. It is a page of ours in a frame, because a closed shadow
 * root can be read by the page (`window.find`, selection, key listeners) and a frame of another origin cannot.
 */
export class PopFrame {
  readonly #host: HTMLElement
  readonly #frame: HTMLIFrameElement
  readonly #page: { readonly url: string; readonly origin: string }
  #place: PopPlace | undefined
  #remembered: PopPlace | undefined
  #size = { width: DEFAULT_WIDTH, height: DEFAULT_HEIGHT }
  #isShown = false
  /** The agent put it there himself: it stays there until it goes. */
  #isDragged = false
  #handOver: () => void = () => undefined
  #stopClearing: () => void = () => undefined
  readonly #abort: AbortSignal
  #onMoved: (place: PopPlace) => void = () => undefined

  constructor(
    readonly document: Document,
    page: { readonly url: string; readonly origin: string },
    readonly profile: PageProfile,
    abort: AbortSignal,
  ) {
    this.#page = page
    this.#abort = abort
    this.#remembered = profile.popPlace
    this.#host = document.createElement('div')
    this.#frame = document.createElement('iframe')
    style(this.#host, HOST_STYLE)
    style(this.#frame, {
      position: 'fixed', border: '0', margin: '0', padding: '0', opacity: '0', pointerEvents: 'none', background: 'transparent',
      borderRadius: '8px', boxShadow: 'none', colorScheme: 'normal', width: `${DEFAULT_WIDTH}px`, height: `${DEFAULT_HEIGHT}px`, top: '0', right: '0',
    })
    this.#frame.tabIndex = -1
    this.#frame.title = 'Callside'
    // Under a page's COEP Chromium 156 blocks the dynamic address of an extension page in any other frame. Our page keeps nothing.
    this.#frame.setAttribute('credentialless', '')
    abort.addEventListener('abort', () => this.remove())
  }

  /** Puts the frame in, and at each load hands our page the token that proves to the background that the frame is ours, and one end of a channel. */
  hand(token: string, obey: (order: unknown) => void): void {
    this.#handOver = () => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', ({ data }) => obey(data))
      port1.start()
      this.#frame.contentWindow?.postMessage({ callside: 1, token }, this.#page.origin, [port2])
    }
    this.#frame.addEventListener('load', () => {
      this.#disappear()
      this.#handOver()
    })
    this.#frame.src = this.#page.url
    this.#host.attachShadow({ mode: 'closed' }).append(this.#frame)
    keepInPage(this.document, this.#host, this.#abort)
    keepStraight(this.#host, this.#abort)
  }

  handAgain(): void {
    this.#handOver()
  }

  onMoved(tell: (place: PopPlace) => void): void {
    this.#onMoved = tell
  }

  obey(order: PopFrameOrder): void {
    switch (order.order) {
      case 'ready':
        return
      case 'appear':
        return this.#appear(order.width ?? DEFAULT_WIDTH, order.height ?? DEFAULT_HEIGHT)
      case 'disappear':
        return this.#disappear()
      case 'drag':
        return this.#drag(order)
    }
  }

  remove(): void {
    this.#host.remove()
  }

  #appear(width: number, height: number): void {
    this.#size = { width: Math.min(width, innerWidth), height: Math.min(height, Math.max(Math.floor(innerHeight / 2), 60)) }
    if (!this.#isDragged) this.#place = this.#choosePlace(this.#isShown ? this.#place : this.#remembered)
    this.#lay()
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    style(this.#frame, { transition: isStill ? 'none' : `opacity ${FADE_MS}ms`, opacity: '1', pointerEvents: 'auto', boxShadow: '0 6px 24px rgba(15, 23, 42, .22)' })
    this.#frame.tabIndex = 0
    if (!this.#isShown) this.#stopClearing = watchPage(this.document, () => this.#makeWay(), this.#abort)
    this.#isShown = true
  }

  #disappear(): void {
    style(this.#frame, { transition: 'none', opacity: '0', pointerEvents: 'none', boxShadow: 'none' })
    this.#frame.tabIndex = -1
    this.#stopClearing()
    // The call ended under the agent's hand.
    if (this.#isDragged) this.#drop()
    this.#isShown = false
    this.#isDragged = false
  }

  /** The page drew its answer button after the ring, or the agent went into a field that lies under the pop. */
  #makeWay(): void {
    // Never from under the agent's own hand.
    if (this.#isDragged || this.document.activeElement === this.#host || this.#host.matches(':hover')) return
    this.#place = this.#choosePlace(this.#place)
    this.#lay()
  }

  #choosePlace(liked: PopPlace | undefined): PopPlace {
    return choosePlace(this.#size, { width: innerWidth, height: innerHeight }, obstaclesIn(this.document, this.profile), liked)
  }

  #drag({ dx = 0, dy = 0, isDropped }: PopFrameOrder): void {
    const { corner, x, y } = this.#place ?? { corner: 'top-right', x: 0, y: 0 }
    const towardsX = corner.endsWith('left') ? dx : -dx
    const towardsY = corner.startsWith('top') ? dy : -dy
    this.#place = {
      corner,
      x: between(0, Math.round(x + towardsX), innerWidth - this.#size.width),
      y: between(0, Math.round(y + towardsY), innerHeight - this.#size.height),
    }
    this.#isDragged = true
    this.#lay()
    if (isDropped) this.#drop()
  }

  #drop(): void {
    if (!this.#place || this.#place === this.#remembered) return
    this.#remembered = this.#place
    this.#onMoved(this.#place)
  }

  #lay(): void {
    const { corner, x, y } = this.#place ?? { corner: 'top-right', x: 12, y: 12 }
    const isLeft = corner.endsWith('left')
    const isTop = corner.startsWith('top')
    style(this.#frame, {
      width: `${this.#size.width}px`, height: `${this.#size.height}px`,
      left: isLeft ? `${x}px` : 'auto', right: isLeft ? 'auto' : `${x}px`,
      top: isTop ? `${y}px` : 'auto', bottom: isTop ? 'auto' : `${y}px`,
    })
  }
}

function between(min: number, value: number, max: number): number {
  return Math.max(min, Math.min(value, max))
}

/** `important`, because a page's own sheet may speak of every element. */
function style(element: HTMLElement, rules: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(rules)) {
    element.style.setProperty(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value, 'important')
  }
}
