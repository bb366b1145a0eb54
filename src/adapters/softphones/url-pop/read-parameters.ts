/** By name: lower case, without `_`, `-` and `.`. */
export type Parameters = ReadonlyMap<string, string>

/** No phone system writes longer ones; a page may, with its whole state in them. */
const MAX_ADDRESS_LENGTH = 4_000
const MAX_PARAMETERS = 80
const MAX_VALUE_LENGTH = 128

/** The parameters of an address, also those of a route in its hash (`#/customer?phone=…`), and the paths of both. */
export function readParameters(address: string): { readonly paths: readonly string[]; readonly parameters: Parameters } | undefined {
  if (address.length > MAX_ADDRESS_LENGTH || !URL.canParse(address)) return undefined
  const { pathname, search, hash } = new URL(address)
  const [route = '', ...query] = hash.slice(1).replace(/^!/, '').split('?')
  // `#phone=…` without a question mark is a query as well.
  const hashQuery = query.length > 0 ? query.join('?') : route.includes('=') ? route : ''
  const parameters = new Map<string, string>()
  for (const text of [search, hashQuery]) {
    // A plus sign is part of a number; links seldom escape it, and URLSearchParams would make it a space.
    const entries = [...new URLSearchParams(text.replaceAll('+', '%2B'))].slice(0, MAX_PARAMETERS)
    for (const [name, value] of entries) {
      const key = name.toLowerCase().replace(/[_\-.]/g, '')
      if (!parameters.has(key) && isTold(value)) parameters.set(key, value.trim())
    }
  }
  return parameters.size === 0 ? undefined : { paths: [pathname, `${pathname}#${route}`], parameters }
}

/** Not left empty, and not a placeholder that the phone system forgot to fill in (`{ANI}`, `%CALLERID%`, `undefined`), nor of another encoding. */
function isTold(value: string): boolean {
  const text = value.trim()
  return text !== '' && text.length <= MAX_VALUE_LENGTH && !/[{}<>%$\uFFFD]/.test(text) && !/^(undefined|null|nan|none)$/i.test(text)
}
