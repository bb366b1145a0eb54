import { useLayoutEffect, useRef } from 'react'

/** Tells the height of the element that has the answered ref, at first and whenever it changes. */
export function useHeight(onHeight: ((heightPx: number) => void) | undefined) {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = root.current
    if (!element || !onHeight) return
    const tell = () => onHeight(Math.ceil(element.getBoundingClientRect().height))
    tell()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    return () => observer.disconnect()
  }, [onHeight])
  return root
}
