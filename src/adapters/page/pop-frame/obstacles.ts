import type { PageProfile } from '../../../core/contract/replies'
import type { Obstacle } from './choose-place'

/** Words on buttons that take or refuse a call, in the languages of the users. The profile of a site adds its own selectors. */
const CALL_BUTTON_WORDS = /^(answer|accept|pick ?up|take call|decline|reject|hang ?up|接听|接聽|接起|应答|應答|接受|拒接|拒絕|拒绝|挂断|掛斷|結束通話|结束通话)/i
const BUTTONS = 'button, [role=button], input[type=button], input[type=submit], a[role=button]'
/** What the agent works in. A pop beside it is better than one over it, where a corner is as good. */
const FIELDS = 'input:not([type=hidden]), textarea, select, [contenteditable=true]'
/** Enough for any real page; a page with thousands of buttons must not make the ring late. */
const MAX_BUTTONS = 400
const MAX_FIELDS = 200
/** A widget in a frame (an embedded softphone) that is smaller than this part of the view may hold the answer button. */
const SMALL_FRAME_PART = 0.35

/** What the pop should not cover: the answer button, the focused field, the page's own dialog; rather not, a softphone in a frame and other fields. */
export function obstaclesIn(document: Document, profile: PageProfile): readonly Obstacle[] {
  const forbidden = [...answerButtons(document, profile), ...focusedField(document), ...dialogs(document)]
  return [
    ...forbidden.map((element) => asObstacle(element, true)),
    ...[...document.querySelectorAll('iframe')].filter(isSmall).map((element) => asObstacle(element, false)),
    ...[...document.querySelectorAll(FIELDS)].slice(0, MAX_FIELDS).map((element) => asObstacle(element, false)),
  ].filter(({ left, right, top, bottom }) => right > left && bottom > top)
}

function answerButtons(document: Document, profile: PageProfile): readonly Element[] {
  const taught = (profile.domProfile?.answerButton ?? []).flatMap((selector) => safeQuery(document, selector))
  const buttons = [...document.querySelectorAll(BUTTONS)].slice(0, MAX_BUTTONS)
  return [...taught, ...buttons.filter((button) => CALL_BUTTON_WORDS.test(nameOf(button)))]
}

function nameOf(element: Element): string {
  const shown = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '')
  return (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? shown).trim().slice(0, 40)
}

function focusedField(document: Document): readonly Element[] {
  const active = document.activeElement
  return active && active !== document.body && active !== document.documentElement && !(active instanceof HTMLIFrameElement) ? [active] : []
}

function dialogs(document: Document): readonly Element[] {
  return [...document.querySelectorAll('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]')]
}

function isSmall(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect()
  return width * height < innerWidth * innerHeight * SMALL_FRAME_PART
}

/** A selector comes from a profile that a person wrote: a bad one selects nothing. */
function safeQuery(document: Document, selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)].slice(0, MAX_BUTTONS)
  } catch {
    return []
  }
}

function asObstacle(element: Element, isForbidden: boolean): Obstacle {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom, isForbidden }
}
