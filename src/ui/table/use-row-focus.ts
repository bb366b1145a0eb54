import { useLayoutEffect, type RefObject } from 'react'

/**
 * Rows are drawn upon anew for other items. The focus stays with the item that had it (`row`), wherever that is drawn now; where
 * it is drawn no more the table has it, and no key reaches another item.
 */
export function useRowFocus(row: string | undefined, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (row === undefined || rowInFocus() === undefined || rowInFocus() === row) return
    const rows = scroller.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    Array.from(rows).find(({ dataset }) => dataset.row === row)?.focus({ preventScroll: true })
    if (rowInFocus() !== row) scroller.current?.focus({ preventScroll: true })
  })
}

const rowInFocus = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
