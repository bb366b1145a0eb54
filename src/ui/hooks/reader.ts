import { openKeys } from '../../adapters/browser/open-keys'
import { openReader, type Store } from '../../adapters/store/read/live'

let opened: Promise<Store> | undefined

/** This page's open database. Until the background has made it, it reads emptiness. */
export function reader(): Promise<Store> {
  return (opened ??= openReader(openKeys))
}
