import type { ReactNode } from 'react'

export interface PanelTab {
  readonly id: string
  readonly title: string
  readonly hotkey: string
  readonly count?: number
  /** Behind "more": the row has room for what is looked up in most calls. */
  readonly isSeldom?: boolean
  readonly draw: () => ReactNode
}
