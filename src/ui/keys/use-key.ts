import { useContext, useEffect, useId, useSyncExternalStore } from 'react'
import { KeysContext, type KeyBinding } from './keys-context'

/**
 * Gives an action its key while it is on screen. It keeps its place in the order in which actions came up: the newest has the say.
 * Returns whether this one has it, so that no key is shown twice.
 */
export function useKey(binding: KeyBinding | undefined): boolean {
  const keys = useContext(KeysContext)
  const id = useId()
  useEffect(() => {
    if (binding) keys.add(id, binding)
    else keys.remove(id)
  })
  useEffect(() => () => keys.remove(id), [keys, id])
  return useSyncExternalStore(keys.watch, () => keys.answers(id))
}
