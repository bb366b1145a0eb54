import type { LineMark } from '../../core/settings/line-marks'
import { useWords } from '../words/use-words'
import './lines.css'

/** Whose it is, in a word: the client, and the line where that is called otherwise. */
export function useMarkName(): (mark: Pick<LineMark, 'client' | 'labels'>) => string {
  const { t, labelText } = useWords()
  return ({ client, labels }) => {
    const line = labelText(labels)
    return client === undefined || client === line ? line : t('lines.ofClient', { client, line })
  }
}

/** Beside a call or a record, where others stand that are another client's. */
export function LineBadge({ mark }: { readonly mark: LineMark | undefined }) {
  const name = useMarkName()
  return mark ? <span className={`line-badge is-${mark.colour}`} title={name(mark)}>{name(mark)}</span> : null
}

/** Across all that is of one line: for which client the agent speaks now. */
export function LineBand({ mark }: { readonly mark: LineMark | undefined }) {
  const { t } = useWords()
  const name = useMarkName()
  return mark ? <p className={`line-band is-${mark.colour}`}><span className="visually-hidden">{t('lines.band')}</span> {name(mark)}</p> : null
}
