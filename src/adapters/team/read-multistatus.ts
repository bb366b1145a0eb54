import { isTeamFileName } from '../../core/team/team-file-names'

export interface ListedPath {
  /** Below the address, without a slash at either end. */
  readonly path: string
  readonly isFolder: boolean
  readonly size: number
  readonly changedAt: number
}

/**
 * What a WebDAV server says lies in a folder (RFC 4918, 13). A worker has no reader of XML, and of this document only flat elements are
 * wanted, under whatever prefix; what names anything outside the address, or no name of a team's file, is left out.
 */
export function readMultistatus(xml: string, base: URL): readonly ListedPath[] {
  return [...xml.matchAll(element('response'))].flatMap(([, response = '']) => {
    const path = pathOf(textOf(response, 'href'), base)
    if (path === undefined) return []
    const size = Number(textOf(response, 'getcontentlength'))
    const changedAt = Date.parse(textOf(response, 'getlastmodified'))
    return [{ path, isFolder: /<(?:[\w-]+:)?collection\b/.test(response), size: Number.isFinite(size) ? size : 0, changedAt: Number.isFinite(changedAt) ? changedAt : 0 }]
  })
}

const element = (name: string): RegExp => new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>([^]*?)</(?:[\\w-]+:)?${name}\\s*>`, 'g')

function textOf(xml: string, name: string): string {
  const [, text = ''] = element(name).exec(xml) ?? []
  return text.trim().replace(/&(lt|gt|amp|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function pathOf(href: string, base: URL): string | undefined {
  if (href === '' || !URL.canParse(href, base)) return undefined
  const { origin, pathname } = new URL(href, base)
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined
  try {
    const path = pathname.slice(base.pathname.length).replace(/\/$/, '').split('/').map(decodeURIComponent).join('/')
    return isTeamFileName(path) ? path : undefined
  } catch {
    // URIError: no address of ours.
    return undefined
  }
}
