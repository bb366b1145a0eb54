import { useEffect, useState } from 'react'
import { findCustomers, searchNames, type CustomerCursor, type FoundCustomer } from '../../adapters/store/read/find-customers'
import type { Settings } from '../../core/contract/settings'
import type { CardChoice } from '../../core/customers/customer-card'
import { reader } from './reader'

const SHOWN = 9
/** Letters of a fast typist come within; a search of names takes longer than that. */
const AFTER_MS = 150

export interface CustomerSearch {
  /** As many as can be chosen by a key. */
  readonly found: readonly CardChoice[]
  readonly isSearching: boolean
  /** How many records were looked through, where that was not all of them. */
  readonly scanned?: number
  readonly onMore?: () => void
}

interface State extends CustomerSearch {
  readonly text: string
  readonly next?: CustomerCursor
}

/** Customers by number or name. Names lie sealed: those changed last are looked through first, and on request the others. */
export function useCustomerSearch(typed: string, settings: Pick<Settings, 'line' | 'region' | 'sharedNumbers' | 'ownNumbers'>): CustomerSearch {
  const text = typed.trim()
  const [state, setState] = useState<State>({ text: '', found: [], isSearching: false })
  const [after, setAfter] = useState<{ readonly text: string; readonly cursor: CustomerCursor }>()
  const cursor = after?.text === text ? after.cursor : undefined
  useEffect(() => {
    if (!text) return
    const ending = new AbortController()
    const timer = setTimeout(() => {
      void search(text, settings, cursor, ending.signal).then((read) => {
        if (ending.signal.aborted) return
        setState((before) => {
          const isMore = cursor !== undefined && before.text === text
          const { next, scanned, found } = read
          return {
            text, isSearching: false, found: isMore ? [...before.found, ...found].slice(0, SHOWN) : found,
            ...(next && { next, scanned: scanned + (isMore ? (before.scanned ?? 0) : 0) }),
          }
        })
      })
    }, AFTER_MS)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
    // Of the settings only these say where and how to look.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, cursor, settings.line, settings.region])
  if (!text) return { found: [], isSearching: false }
  if (state.text !== text) return { found: [], isSearching: true }
  const { found, scanned, next } = state
  return { found, isSearching: cursor !== undefined && cursor === next, ...(next && { scanned: scanned ?? 0, onMore: () => setAfter({ text, cursor: next }) }) }
}

async function search(text: string, settings: Parameters<typeof findCustomers>[3] & Pick<Settings, 'line'>, after: CustomerCursor | undefined, signal: AbortSignal) {
  const store = await reader()
  const byNumber = after ? [] : await findCustomers(store, settings.line, text, settings)
  if (byNumber.length > 0) return { found: byNumber.slice(0, SHOWN).map(choiceOf), scanned: 0 }
  const names = await searchNames(store, settings.line, text, { region: settings.region, limit: SHOWN, after, signal })
  return { ...names, found: names.found.map(choiceOf) }
}

const choiceOf = ({ customer, name, numbers }: FoundCustomer): CardChoice => ({ customer, name, numberShown: numbers[0] ?? '' })
