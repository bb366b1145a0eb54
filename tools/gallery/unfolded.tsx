import { useEffect, useRef, type ReactNode } from 'react'

/** With all that opens by a click opened. */
export function Unfolded({ children }: { readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const part of area.current?.querySelectorAll('details') ?? []) part.open = true
  }, [])
  return <div ref={area}>{children}</div>
}
