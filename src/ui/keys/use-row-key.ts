import { useState, type FocusEvent } from 'react'
import type { KeyBinding } from './keys-context'
import { useKey } from './use-key'

export interface RowKey extends Pick<KeyBinding, 'key' | 'label'> {
  readonly run: (row: string) => void
}

/** A key that acts on the row of a list (`data-row`) that has the focus; while none has, it is nobody's. */
export function useRowKey(action: RowKey | undefined) {
  const [row, setRow] = useState<string>()
  useKey(action && row !== undefined ? { ...action, run: () => action.run(row) } : undefined)
  return {
    row,
    /** Of the element that holds the rows. */
    listeners: {
      onFocus: ({ target }: FocusEvent<HTMLElement>) => setRow(target.closest<HTMLElement>('[data-row]')?.dataset.row),
      onBlur: () => setRow(undefined),
    },
  }
}
