import { memo, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
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
  const drawn = useRef<HTMLDivElement>(null)
  // It may be drawn upon for another item: what had the focus is out of sight then, and no key may reach the other.
  useLayoutEffect(() => {
    const row = drawn.current
    return () => {
      if (row?.contains(document.activeElement)) row.closest<HTMLElement>('.table-scroller')?.focus({ preventScroll: true })
    }
  }, [id])
  const opener = onOpen && {
    tabIndex: 0,
    onClick: () => onOpen(item),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') onOpen(item)
    },
  }
  return (
    <div ref={drawn} role="row" data-row={id} className={`table-row ${onOpen ? 'can-open' : ''}`} aria-rowindex={index} style={{ ...tracks, transform: `translateY(${top}px)` }} {...opener}>
      {columns.map((column) => (
        <div key={column.id} role="cell" className={column.isNumber ? 'is-number' : ''}>{column.draw ? column.draw(item) : shownValue(item, column)}</div>
      ))}
    </div>
  )
}

/** While scrolling only the rows that come into sight are drawn. */
export const DataRow = memo(DrawnRow) as typeof DrawnRow
