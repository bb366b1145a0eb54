import type { EpochMs } from '../../core/contract/ids'
import type { RefusedSegment } from '../../core/segments/segments-state'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface RefusedListProps {
  readonly refused: readonly RefusedSegment[]
  readonly now: EpochMs
  readonly isBusy: boolean
  readonly onForget: (hash: string) => void
}

/** Named, with what to do, until somebody has read it. */
export function RefusedList({ refused, now, isBusy, onForget }: RefusedListProps) {
  const { t, whenExactly, number } = useWords()
  return (
    <div className="stack">
      <h3 id="segments-refused">{t('segments.refused.title')}</h3>
      <ul className="segments-refused" aria-labelledby="segments-refused">
        {refused.map(({ hash, why, file, at, code, range }) => (
          <li key={hash} className="stack">
            <p className="row is-red"><Icon name="alert" /><span>{t(`segments.refused.why.${why}`)}</span></p>
            <p className="row soft small">
              {code !== undefined && range && <span>{t('segments.refused.of', { code, from: number(range.from), to: number(range.to) })}</span>}
              <span className="segments-file">{t('segments.refused.file', { file })}</span><span>{whenExactly(at, now)}</span>
              <button type="button" className="link-button" disabled={isBusy} onClick={() => onForget(hash)}>{t('segments.refused.forget')}</button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
