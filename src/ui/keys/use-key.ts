import { useContext, useEffect, useId } from 'react'
import { KeysContext, type KeyBinding } from './keys-context'

/** Gives an action its key while it is on screen. It keeps its place in the order in which actions came up: the newest has the say. */
export function useKey(binding: KeyBinding | undefined): void {
  const keys = useContext(KeysContext)
  const id = useId()
  useEffect(() => {
    if (binding) keys.add(id, binding)
    else keys.remove(id)
  })
  useEffect(() => () => keys.remove(id), [keys, id])
}
