import { useRef, type PointerEvent } from 'react'

/** How far since the last one, in px. */
export interface Drag {
  readonly dx: number
  readonly dy: number
  readonly isDropped: boolean
}
export type OnDrag = (drag: Drag) => void

/** Dragging by the head. Screen coordinates, because the frame itself moves under the pointer. */
export function useGrip(onDrag: OnDrag | undefined) {
  const last = useRef<{ x: number; y: number }>(undefined)
  if (!onDrag) return {}
  const tell = (event: PointerEvent, isDropped: boolean) => {
    if (!last.current) return
    onDrag({ dx: event.screenX - last.current.x, dy: event.screenY - last.current.y, isDropped })
    last.current = isDropped ? undefined : { x: event.screenX, y: event.screenY }
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!(event.target instanceof Element) || !event.target.closest('.pop-grip') || event.target.closest('button')) return
      event.currentTarget.setPointerCapture(event.pointerId)
      last.current = { x: event.screenX, y: event.screenY }
    },
    onPointerMove: (event: PointerEvent) => tell(event, false),
    onPointerUp: (event: PointerEvent) => tell(event, true),
    onPointerCancel: (event: PointerEvent) => tell(event, true),
  }
}
