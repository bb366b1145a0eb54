import { useEffect } from 'react'
import { askToKeepData } from '../../adapters/browser/storage-state'

/** Asked each time the panel opens, without a question to the agent: a browser that refused once may agree when it is used more. */
export function useKeptData(): void {
  useEffect(() => void askToKeepData(), [])
}
