import { useEffect, useRef } from 'react'

/** What a worker thread tells is heard for as long as the page is drawn, each message with what the page knows by then. */
export function useTold<Told>(listen: (tell: (told: Told) => void, signal: AbortSignal) => void, hear: (told: Told) => void): void {
  const heard = useRef(hear)
  useEffect(() => {
    heard.current = hear
  })
  useEffect(() => {
    const ending = new AbortController()
    listen((told) => heard.current(told), ending.signal)
    return () => ending.abort()
  }, [listen])
}
