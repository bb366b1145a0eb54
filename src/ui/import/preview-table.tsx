import type { Preview, PreviewRow } from '../../core/import/import-messages'
import { REPEATABLE, type ColumnUse } from '../../core/import/import-plan'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { CellShown } from './cell-shown'

/** The columns with what they are said to be, and under them what was read. What will be refused is red, with its reason. */
export function PreviewTable({ preview, onColumns }: { readonly preview: Preview; readonly onColumns: (columns: readonly ColumnUse[]) => void }) {
  const { t } = useWords()
  const { plan, rows, choices } = preview
  const labelOf = (column: number) => plan.labels[column] || t('import.column', { n: column + 1 })
  const use = (column: number, chosen: ColumnUse) =>
    onColumns(plan.columns.map((each, index) => (index === column ? chosen : each === chosen && !REPEATABLE.has(chosen) ? 'ignored' : each)))
  return (
    <div className="preview-scroller" role="region" aria-label={t('import.asRead', { count: rows.length })} tabIndex={0}>
      <table className="preview">
        <caption className="visually-hidden">{t('import.asRead', { count: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col" className="row-number">{t('import.rowNumber')}</th>
            {plan.columns.map((each, column) => (
              // Columns have no id of their own and never change places.
              <th key={column} scope="col" className={each === 'ignored' ? 'is-ignored' : ''}>
                <span className="column-label">{labelOf(column)}</span>
                <select className="input" aria-label={labelOf(column)} value={each} onChange={(event) => use(column, event.target.value as ColumnUse)}>
                  {(['ignored', ...choices] as const).map((choice) => <option key={choice} value={choice}>{t(`import.field.${choice}`)}</option>)}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.row} row={row} columns={plan.columns} />)}</tbody>
      </table>
    </div>
  )
}

function Row({ row, columns }: { readonly row: PreviewRow; readonly columns: readonly ColumnUse[] }) {
  const { t } = useWords()
  // What is wrong with the row as a whole stands under its first cell.
  const ofRow = row.refused?.column === undefined ? row.refused?.why : undefined
  return (
    <tr className={row.refused ? 'is-refused' : ''}>
      <th scope="row" className="row-number">{row.row}</th>
      {columns.map((use, column) => (
        <td key={column} className={use === 'ignored' ? 'is-ignored' : ''}>
          <CellShown reading={row.readings[column]} written={row.cells[column] ?? ''} {...(row.refused?.column === column && { why: row.refused.why })} />
          {ofRow && column === 0 && <span className="cell-why"><Icon name="alert" />{t(`import.why.${ofRow}`)}</span>}
        </td>
      ))}
    </tr>
  )
}
