import { useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../words/use-words'
import type { DataColumn } from './data-column'

interface TableToolsProps<Item> {
  readonly columns: readonly DataColumn<Item>[]
  readonly groupedBy: string
  readonly count: string
  readonly onSearch: (typed: string) => void
  readonly onFilter: (column: string, value: string) => void
  readonly onGroupBy: (column: string) => void
  readonly searchHint?: string
  readonly children?: ReactNode
}

export function TableTools<Item>({ columns, groupedBy, count, onSearch, onFilter, onGroupBy, searchHint, children }: TableToolsProps<Item>) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  // The letters come at once; the rows follow when there is time.
  const wanted = useDeferredValue(typed)
  useEffect(() => {
    onSearch(wanted.trim())
    // Only what was typed starts a search.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted])
  const few = columns.filter((column) => column.choices)
  return (
    <div className="table-tools">
      <input type="search" className="input" value={typed} placeholder={searchHint ?? t('table.search')} aria-label={searchHint ?? t('table.search')} onChange={(event) => setTyped(event.target.value)} />
      {few.map((column) => (
        <select key={column.id} className="input" aria-label={t('table.filterBy', { column: column.title })} onChange={(event) => onFilter(column.id, event.target.value)}>
          <option value="">{t('table.all', { column: column.title })}</option>
          {column.choices?.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
      ))}
      {few.length > 0 && (
        <select className="input" value={groupedBy} aria-label={t('table.groupBy')} onChange={(event) => onGroupBy(event.target.value)}>
          <option value="">{t('table.notGrouped')}</option>
          {few.map((column) => <option key={column.id} value={column.id}>{t('table.groupedBy', { column: column.title })}</option>)}
        </select>
      )}
      <span className="soft small" role="status">{count}</span>
      {children}
    </div>
  )
}
