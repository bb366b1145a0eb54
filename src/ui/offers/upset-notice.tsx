import type { TranscriptLineId } from '../../core/contract/ids'
import type { UpsetSign } from '../../core/offers/hear-upset'
import { SaidWords } from '../transcript/said-words'
import { useWords } from '../words/use-words'

interface UpsetNoticeProps {
  readonly signs: readonly UpsetSign[]
  /** It was not meant so: the line counts no more. */
  readonly onAside: (line: TranscriptLineId) => void
}

/** What the customer said that keeps offers away, in his own words; what is wrong goes by one click. */
export function UpsetNotice({ signs, onAside }: UpsetNoticeProps) {
  const { t } = useWords()
  if (signs.length === 0) return null
  return (
    <ul className="stack" role="status">
      {signs.map(({ kind, line, text, words }) => (
        <li key={kind} className="offer-upset">
          <p className="is-amber">{t(`offers.upset.${kind}`)}</p>
          <div className="row is-spread">
            <q className="small"><SaidWords text={text} wanted={words} /></q>
            <button type="button" className="button is-quiet small" onClick={() => onAside(line)}>{t('offers.upset.aside')}</button>
          </div>
        </li>
      ))}
    </ul>
  )
}
