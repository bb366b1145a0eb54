import { useState } from 'react'
import { useNow } from '../hooks/use-now'
import { useWords } from '../words/use-words'

const STEP_MS = 250

/** How long an answer has been waited for, of the time it has. */
export function Waiting({ host, mostMs }: { readonly host: string; readonly mostMs: number }) {
  const { t, number } = useWords()
  const now = useNow(STEP_MS)
  const [startedAt] = useState(now)
  const text = t('models.trying', { host, seconds: number(Math.round(mostMs / 1000)) })
  return (
    <div className="model-waiting" role="status">
      <span className="soft small">{text}</span>
      <progress aria-label={text} max={mostMs} value={Math.min(mostMs, now - startedAt)} />
    </div>
  )
}
