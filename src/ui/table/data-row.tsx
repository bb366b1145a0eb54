import { memo, type KeyboardEvent } from 'react'
import { shownValue, type DataColumn, type rowTracks } from './data-column'

interface DataRowProps<Item> {
  readonly id: string
  readonly item: Item
  readonly columns: readonly DataColumn<Item>[]
  readonly tracks: ReturnType<typeof rowTracks>
  readonly index: number
  readonly top: number
  readonly onOpen: ((item: Item) => void) | undefined
}

function DrawnRow<Item>({ id, item, columns, tracks, index, top, onOpen }: DataRowProps<Item>) {
  const opener = onOpen && {
    tabIndex: 0,
    onClick: () => onOpen(item),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') onOpen(item)
    },
  }
  return (
    <div role="row" data-row={id} className={`table-row ${onOpen ? 'can-open' : ''}`} aria-rowindex={index} style={{ ...tracks, transform: `translateY(${top}px)` }} {...opener}>
      {columns.map((column) => (
        <div key={column.id} role="cell" className={column.isNumber ? 'is-number' : ''}>{column.draw ? column.draw(item) : shownValue(item, column)}</div>
      ))}
    </div>
  )
}

/** While scrolling only the rows that come into sight are drawn. */
export const DataRow = memo(DrawnRow) as typeof DrawnRow
