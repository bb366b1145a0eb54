import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** So near to the end counts as the end: a line that grows moves it by one row. */
const NEAR_PX = 32

/** Keeps the end of a list in sight as it grows, until somebody scrolls up; `goThere` takes it up again. */
export function useNewestInSight(grownBy: unknown) {
  const box = useRef<HTMLDivElement>(null)
  const [isAtEnd, setAtEnd] = useState(true)
  const scroll = useCallback(() => {
    const { current } = box
    if (current) current.scrollTop = current.scrollHeight
  }, [])
  useLayoutEffect(() => {
    if (isAtEnd) scroll()
  }, [grownBy, isAtEnd, scroll])
  useEffect(() => {
    const said = box.current?.firstElementChild
    if (!said || !isAtEnd || typeof ResizeObserver === 'undefined') return
    // Without a new line it grows too: by a font that comes late, by a panel that is made narrower.
    const observer = new ResizeObserver(scroll)
    observer.observe(said)
    return () => observer.disconnect()
  }, [grownBy, isAtEnd, scroll])
  return {
    box, isAtEnd,
    goThere: () => {
      scroll()
      setAtEnd(true)
    },
    onScroll: () => {
      const { current } = box
      if (current) setAtEnd(current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_PX)
    },
  }
}
