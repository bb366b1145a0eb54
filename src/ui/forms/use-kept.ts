import { useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { createKeptTyping, KeptTypingContext } from './kept-typing'

/**
 * As `useState`, for what is typed: it outlives its field. A tab that is left, a row that is read again and a call that makes room lose
 * none of it, and it may be set when the field is gone. `about` names what it is typed for, and one kind of value. Setting undefined, or
 * what it was at first, is being done with it.
 */
export function useKept<T>(about: string | undefined, initial: T): readonly [T, (next: T | undefined | ((before: T) => T)) => void] {
  const shared = useContext(KeptTypingContext)
  const [own] = useState(createKeptTyping)
  const typing = (about !== undefined && shared) || own
  const key = about ?? ''
  // One name holds one kind of value: each is written by the hook alone.
  const read = useCallback(() => typing.read(key) as T | undefined, [typing, key])
  const typed = useSyncExternalStore(typing.watch, read)
  const set = useCallback((next: T | undefined | ((before: T) => T)) => {
    const value = next instanceof Function ? next(read() ?? initial) : next
    typing.write(key, value === initial ? undefined : value)
  }, [typing, key, read, initial])
  // What was saved comes back as what there is.
  useEffect(() => {
    if (typed !== undefined && typed === initial) typing.write(key, undefined)
  }, [typing, key, typed, initial])
  return [typed ?? initial, set]
}
