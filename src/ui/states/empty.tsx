import type { ReactNode } from 'react'
import './states.css'

/** Nothing here yet: an invitation with one action at most. */
export function Empty({ title, hint, action }: { readonly title: string; readonly hint?: string; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {hint && <p className="empty-hint">{hint}</p>}
      {action}
    </div>
  )
}
