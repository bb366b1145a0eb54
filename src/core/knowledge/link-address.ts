import { dialAddress } from '../customers/dial-address'
import type { Variables } from './fill-variables'

/** Whose site it is stands in it as written: what is remembered of a customer cannot lead elsewhere. Or a telephone number. */
export const LINK_TARGET = /^(?:https?:\/\/[^\s/?#{}@\\]+(?:[/?#][^\s\\]*)?|\+?\d[\d ()-]{1,22}\d)$/u
export const LONGEST_TARGET = 500
const VARIABLE = /\{([^{}\n]{1,40})\}/gu

export interface LinkAddress {
  readonly href: string
  readonly isNumber: boolean
  /** Names that nothing is known for: they are left out of the address. */
  readonly missing: readonly string[]
}

/** What a link of a demand's page opens, filled in from the card; undefined: it is none. */
export function linkAddress(to: string, variables: Variables): LinkAddress | undefined {
  if (!LINK_TARGET.test(to)) return undefined
  if (!to.startsWith('http')) return { href: dialAddress(to) ?? '', isNumber: true, missing: [] }
  const missing = new Set<string>()
  const href = to.replace(VARIABLE, (_, name: string) => {
    const value = variables.get(name.trim().toLowerCase())
    if (value === undefined || value === '') missing.add(name.trim())
    return encodeURIComponent(value ?? '')
  })
  return URL.canParse(href) ? { href, isNumber: false, missing: [...missing] } : undefined
}
