import type { ReactNode } from 'react'

export interface DataColumn<Item> {
  readonly id: string
  readonly title: string
  /** What is sorted, searched and grouped by. */
  readonly value: (item: Item) => string | number
  readonly draw?: (item: Item) => ReactNode
  /** A CSS grid track: `80px`, or `minmax(80px, 1fr)`. */
  readonly width: `${number}px` | `minmax(${number}px, ${number}fr)`
  readonly isNumber?: boolean
  /** Its values, where they are few: a filter and a grouping are offered. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
}

/**
 * The style of a row and of the head. The least width is told in px: asked to fit its content, the browser would measure each
 * text of a row before it could place it.
 */
export function rowTracks<Item>(columns: readonly DataColumn<Item>[]): { readonly gridTemplateColumns: string; readonly minWidth: number } {
  const px = (width: string) => Number(/\d+/.exec(width)?.[0])
  return { gridTemplateColumns: columns.map(({ width }) => width).join(' '), minWidth: columns.reduce((sum, { width }) => sum + px(width), 0) }
}

export function shownValue<Item>(item: Item, column: DataColumn<Item>): string {
  const value = column.value(item)
  return column.choices?.find((choice) => choice.value === value)?.label ?? String(value)
}
