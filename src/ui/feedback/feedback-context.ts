import { createContext } from 'react'
import type { OnCommand } from '../hooks/reply'

export interface FeedbackDesk {
  /** Whether words leave this desk at all. */
  readonly isPersonalShared: boolean
  readonly onCommand: OnCommand
}

/** Where feedback may be given: the panel. A preview at the desk, and the pop in a page, have none. */
export const FeedbackContext = createContext<FeedbackDesk | undefined>(undefined)
