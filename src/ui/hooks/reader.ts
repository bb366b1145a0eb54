import { openKeys } from '../../adapters/browser/open-keys'
import { isPracticePage } from '../../adapters/browser/practice-page'
import { openPracticeReader, openReader, type Store } from '../../adapters/store/read/live'

let opened: Promise<Store> | undefined
let practised: Promise<Store> | undefined

/** This page's open database: of the page of practice its own. Until the background has made it, it reads emptiness. */
export function reader(): Promise<Store> {
  return isPracticePage() ? (practised ??= openPracticeReader(realReader(), openKeys)) : realReader()
}

/** The database of real calls, from whatever page. */
export function realReader(): Promise<Store> {
  return (opened ??= openReader(openKeys))
}
