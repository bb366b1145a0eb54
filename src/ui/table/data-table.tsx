import {
  columnFilteringFeature, columnGroupingFeature, createColumnHelper, createExpandedRowModel, createFilteredRowModel, createGroupedRowModel,
  createSortedRowModel, globalFilteringFeature, rowExpandingFeature, rowSortingFeature, tableFeatures, useTable, type Row,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { Icon } from '../icons/icon'
import { useRowKey } from '../keys/use-row-key'
import { useWords } from '../words/use-words'
import { rowTracks, shownValue, type DataColumn } from './data-column'
import { DataRow } from './data-row'
import { TableTools } from './table-tools'
import { useRowFocus } from './use-row-focus'
import './data-table.css'

export interface DataTableProps<Item extends object> {
  readonly label: string
  readonly items: readonly Item[]
  readonly columns: readonly DataColumn<Item>[]
  readonly idOf: (item: Item) => string
  readonly sortedBy?: { readonly id: string; readonly desc: boolean }
  readonly onOpen?: (item: Item) => void
  /** What a key does to the row that has the focus. */
  readonly rowKey?: { readonly key: string; readonly label: string; readonly run: (item: Item) => void } | undefined
  readonly empty: ReactNode
  readonly tools?: ReactNode
  /** Given where more is searched and filtered than the rows at hand; else it is done here. */
  readonly onSearch?: (typed: string) => void
  readonly onFilter?: (column: string, value: string) => void
  /** Given where more is sorted than the rows at hand, which then come in order. */
  readonly onSort?: (column: string, desc: boolean) => void
  readonly searchHint?: string
}

/** As in data-table.css. */
const ROW_PX = 32
/** Rows that are drawn above and below what is looked at. */
const OVERSCAN = 6

const features = tableFeatures({
  columnFilteringFeature, globalFilteringFeature, filteredRowModel: createFilteredRowModel(),
  rowSortingFeature, sortedRowModel: createSortedRowModel(),
  columnGroupingFeature, groupedRowModel: createGroupedRowModel(),
  rowExpandingFeature, expandedRowModel: createExpandedRowModel(),
})

/** The one table: sorted, filtered, grouped, and drawn only where it is looked at, so that 10,000 rows scroll smoothly. */
export function DataTable<Item extends object>({ label, items, columns, idOf, sortedBy, onOpen, rowKey, empty, tools, onSearch, onFilter, onSort, searchHint }: DataTableProps<Item>) {
  const { t, number, language } = useWords()
  const [groupedBy, setGroupedBy] = useState('')
  const scroller = useRef<HTMLDivElement>(null)
  const columnDefs = useMemo(() => {
    const helper = createColumnHelper<typeof features, Item>()
    const collator = new Intl.Collator(language, { numeric: true })
    const compare = (a: unknown, b: unknown) => (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
    return helper.columns(
      columns.map((column) =>
        helper.accessor(column.value, {
          id: column.id,
          sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
          filterFn: (row, id, wanted) => String(row.getValue(id)) === wanted,
        }),
      ),
    )
  }, [columns, language])
  const data = useMemo(() => [...items], [items])
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns])
  const grouping = useMemo(() => (groupedBy ? [groupedBy] : []), [groupedBy])
  const table = useTable({
    features,
    columns: columnDefs,
    data,
    getRowId: idOf,
    initialState: { sorting: sortedBy ? [sortedBy] : [] },
    state: { grouping },
    enableSortingRemoval: false,
    manualSorting: onSort !== undefined,
    // What is drawn is searched: a code's words, not its id.
    globalFilterFn: (row, id, typed) => searchText(row.original, byId.get(id)).includes(String(typed).toLocaleLowerCase()),
    getColumnCanGlobalFilter: () => true,
  })
  const rows = table.getRowModel().rows
  const tracks = useMemo(() => rowTracks(columns), [columns])

  return (
    <section className="data-table" aria-label={label}>
      <TableTools
        columns={columns} groupedBy={groupedBy} onGroupBy={setGroupedBy}
        {...(searchHint ? { searchHint } : {})}
        onSearch={onSearch ?? ((typed) => table.setGlobalFilter(typed))}
        onFilter={onFilter ?? ((id, value) => table.getColumn(id)?.setFilterValue(value || undefined))}
        count={t('table.count', { count: table.getFilteredRowModel().rows.length, shown: number(table.getFilteredRowModel().rows.length) })}
      >
        {tools}
      </TableTools>
      <div ref={scroller} className="table-scroller" role="table" aria-label={label} aria-rowcount={rows.length + 1} tabIndex={0}>
        <div className="table-head" role="row" aria-rowindex={1} style={tracks}>
          {columns.map((column) => {
            const sorted = table.getColumn(column.id)?.getIsSorted()
            return (
              <div key={column.id} role="columnheader" className={column.isNumber ? 'is-number' : ''} aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}>
                {column.title && (
                  <button
                    type="button" className="table-sort"
                    onClick={() => {
                      table.getColumn(column.id)?.toggleSorting(onSort && sorted === 'asc')
                      onSort?.(column.id, sorted === 'asc')
                    }}
                  >
                    {column.title}
                    {sorted && <Icon name={sorted === 'asc' ? 'up' : 'down'} />}
                  </button>
                )}
              </div>
            )
          })}
        </div>
        {rows.length === 0 ? (
          <div className="table-empty">{items.length === 0 ? empty : <p className="soft">{t('table.nothingFound')}</p>}</div>
        ) : (
          <TableBody rows={rows} columns={columns} tracks={tracks} grouped={byId.get(groupedBy)} scroller={scroller} onOpen={onOpen} rowKey={rowKey} />
        )}
      </div>
    </section>
  )
}

interface TableBodyProps<Item extends object> {
  readonly rows: readonly Row<typeof features, Item>[]
  readonly columns: readonly DataColumn<Item>[]
  readonly tracks: ReturnType<typeof rowTracks>
  readonly grouped: DataColumn<Item> | undefined
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly onOpen: ((item: Item) => void) | undefined
  readonly rowKey: DataTableProps<Item>['rowKey']
}

/** What stands under the head. While it is scrolled nothing else is drawn anew. */
function TableBody<Item extends object>({ rows, columns, tracks, grouped, scroller, onOpen, rowKey }: TableBodyProps<Item>) {
  // The box that scrolls is known only once this was drawn in it.
  const [, setInBox] = useState(false)
  useEffect(() => setInBox(true), [])
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_PX, overscan: OVERSCAN, useFlushSync: false })
  // A row that goes out of sight is drawn upon anew: rows made and thrown away by the hundred cost a pause of 50 ms now and then.
  const slots = Math.ceil((virtual.scrollRect?.height ?? 0) / ROW_PX) + 2 * OVERSCAN + 2
  const { row: focusedRow, listeners } = useRowKey(rowKey && { ...rowKey, run: (id) => rows.filter((row) => row.id === id).forEach((row) => rowKey.run(row.original)) })
  useRowFocus(focusedRow, scroller)
  return (
    <div className="table-body" role="rowgroup" style={{ height: virtual.getTotalSize() }} onKeyDown={stepByArrows} {...listeners}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index]
        if (!row) return null
        return row.getIsGrouped() ? (
          <GroupRow key={row.id} row={row} column={grouped} top={item.start} index={item.index + 2} />
        ) : (
          <DataRow key={item.index % slots} id={row.id} item={row.original} columns={columns} tracks={tracks} top={item.start} index={item.index + 2} onOpen={onOpen} />
        )
      })}
    </div>
  )
}

/** Up and down among the rows; Tab would lead through all of them. */
function stepByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const row = event.target instanceof Element ? event.target.closest('.table-row') : null
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

interface GroupRowProps<Item extends object> {
  readonly row: Row<typeof features, Item>
  readonly column: DataColumn<Item> | undefined
  readonly top: number
  readonly index: number
}

function GroupRow<Item extends object>({ row, column, top, index }: GroupRowProps<Item>) {
  const { number } = useWords()
  return (
    <div role="row" className="table-row is-group" aria-rowindex={index} style={{ transform: `translateY(${top}px)` }}>
      <div role="cell">
        <button type="button" className="table-sort" aria-expanded={row.getIsExpanded()} onClick={() => row.toggleExpanded()}>
          <Icon name={row.getIsExpanded() ? 'down' : 'right'} />
          {column ? shownValue(row.original, column) : ''}
          <span className="faint">{number(row.subRows.length)}</span>
        </button>
      </div>
    </div>
  )
}

function searchText<Item>(item: Item, column: DataColumn<Item> | undefined): string {
  return column ? shownValue(item, column).toLocaleLowerCase() : ''
}
