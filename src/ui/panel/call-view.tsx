import type { ReactNode } from 'react'

interface CallViewProps {
  readonly script: ReactNode
  readonly transcript: ReactNode
  readonly snippets?: ReactNode
}

/** What belongs to the call while it is talked: the words to say next, what is said, and texts at hand. */
export function CallView({ script, transcript, snippets }: CallViewProps) {
  return <div className="call-view">{script}{transcript}{snippets}</div>
}
