import type { ListedRefusal } from '../../core/import/import-messages'
import { useWords } from '../words/use-words'

/** `labels`: the headers of the file, so that it is said which cell is wrong. */
export function RefusedList({ refused, labels }: { readonly refused: readonly ListedRefusal[]; readonly labels: readonly string[] }) {
  const { t } = useWords()
  return (
    <div className="preview-scroller" role="region" aria-label={t('import.refusedTitle')} tabIndex={0}>
      <table className="preview refused-list">
        <thead>
          <tr><th scope="col" className="row-number">{t('import.rowNumber')}</th><th scope="col">{t('import.reason')}</th><th scope="col">{t('import.content')}</th></tr>
        </thead>
        <tbody>
          {refused.map(({ row, why, column, cells }) => (
            <tr key={row}>
              <th scope="row" className="row-number">{row}</th>
              <td className="is-red">{t(`import.why.${why}`)}</td>
              <td><span className="cell-text">{column === undefined ? cells.join(' · ') : <><span className="soft">{labels[column] || t('import.column', { n: column + 1 })}</span> {cells[column]}</>}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
