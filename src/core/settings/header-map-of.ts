import type { CallFactName, SiteProfile } from '../contract/settings'

/** As it is kept: by the header's name in lower case, since headers are compared without case. */
export function headerMapOf(rows: readonly { readonly header: string; readonly fact: CallFactName }[]): SiteProfile['headerMap'] {
  return Object.fromEntries(rows.map(({ header, fact }) => [header.trim().toLowerCase(), fact]))
}
