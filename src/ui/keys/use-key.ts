import { useContext, useEffect, useId } from 'react'
import { KeysContext, type KeyBinding } from './keys-context'

/** Gives an action its key while it is on screen. */
export function useKey(binding: KeyBinding | undefined): void {
  const keys = useContext(KeysContext)
  const id = useId()
  useEffect(() => {
    if (!binding) return
    keys.add(id, binding)
    return () => keys.remove(id)
  })
}
