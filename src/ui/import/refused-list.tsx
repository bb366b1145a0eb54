import type { ListedRefusal } from '../../core/import/import-messages'
import { useWords } from '../words/use-words'

export function RefusedList({ refused }: { readonly refused: readonly ListedRefusal[] }) {
  const { t } = useWords()
  return (
    <div className="preview-scroller" role="region" aria-label={t('import.refusedTitle')} tabIndex={0}>
      <table className="preview">
        <thead>
          <tr><th scope="col" className="row-number">{t('import.rowNumber')}</th><th scope="col">{t('import.reason')}</th><th scope="col">{t('import.content')}</th></tr>
        </thead>
        <tbody>
          {refused.map(({ row, why, column, cells }) => (
            <tr key={row}>
              <th scope="row" className="row-number">{row}</th>
              <td className="is-red">{t(`import.why.${why}`)}</td>
              <td><span className="cell-text">{column === undefined ? cells.join(' · ') : cells[column]}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
