import { useWords } from '../words/use-words'
import './states.css'

/** Keeps the shape of what comes. */
export function Skeleton({ lines }: { readonly lines: number }) {
  const { t } = useWords()
  return (
    <div className="skeleton" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, line) => <span key={line} style={{ width: `${[62, 88, 74, 80, 56][line % 5]}%` }} />)}
    </div>
  )
}
