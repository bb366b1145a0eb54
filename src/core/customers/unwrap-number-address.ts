/** What is left of `"Li" <sip:8001;ext=7@pbx;user=phone>` once the address around the number is taken off. */
export interface NumberAddress {
  readonly text: string
  readonly extension?: string
  /** RFC 3966 `phone-context`, if it is a number: where a local number is at home, such as `+86`. */
  readonly context?: string
}

const PARAMETER = /;\s*([a-z-]+)\s*(?:=\s*"?([^;"@>]*)"?)?(?=[;@>]|$)/gi
const ADDRESS_START = /^(?:sips?|tel|callto|h323):(?:\/\/)?/i

/** Takes the number out of a sip:, sips:, tel: or name-addr form (RFC 3261, 3966); other text is returned as it is. */
export function unwrapNumberAddress(plain: string): NumberAddress {
  const inAngles = /<\s*([^<>]*[^<>\s])\s*>/.exec(plain)?.[1] ?? plain
  const isUri = ADDRESS_START.test(inAngles)
  const text = inAngles.replace(ADDRESS_START, '')
  const found = new Map<string, string>()
  const bare = text.replace(PARAMETER, (whole: string, name: string, value: string | undefined) => {
    if (!isUri && value === undefined) return whole
    found.set(name.toLowerCase(), value ?? '')
    return ''
  })
  const extension = found.get('ext')?.replace(/\D/g, '')
  const context = /^\+[\d\s().-]+$/.exec(found.get('phone-context')?.trim() ?? '')?.[0].replace(/[^+\d]/g, '')
  return {
    text: userPart(bare).trim(),
    ...(extension ? { extension } : {}),
    ...(context ? { context } : {}),
  }
}

/** `13800138000:secret@10.0.0.1:5060?subject=x` → `13800138000`; the host of an anonymous caller says so itself. */
function userPart(address: string): string {
  const [user = '', host] = address.split('@')
  if (host === undefined) return address
  return host.startsWith('anonymous.') ? 'anonymous' : (user.split(':')[0] ?? '')
}
