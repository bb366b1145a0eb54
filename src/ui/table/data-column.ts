import type { ReactNode } from 'react'

export interface DataColumn<Item> {
  readonly id: string
  readonly title: string
  /** What is sorted, searched and grouped by. */
  readonly value: (item: Item) => string | number
  readonly draw?: (item: Item) => ReactNode
  /** A CSS grid track. */
  readonly width: string
  readonly isNumber?: boolean
  /** Its values, where they are few: a filter and a grouping are offered. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
}

export function shownValue<Item>(item: Item, column: DataColumn<Item>): string {
  const value = column.value(item)
  return column.choices?.find((choice) => choice.value === value)?.label ?? String(value)
}
