import { decodeDisplayText } from './decode-display-text'
import { MAX_ADDRESS_LENGTH, MAX_NAME_LENGTH, type SipParty } from './sip-evidence'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * One `"name" <sip:user@host;…>;tag=…` of a header; never throws, garbage gives an empty party.
 * Greedy on purpose: SIP.js 0.21 writes a name's own quotes unescaped (`"Bob "Q"" <sip:…>`), so the name is all that
 * stands before the last `<`, less one pair of quotes.
 */
export function parseNameAddr(value: string): SipParty {
  const open = value.lastIndexOf('<')
  const close = open < 0 ? -1 : value.indexOf('>', open)
  const uriEnd = open < 0 ? value.indexOf(';') : close
  const party: Writable<SipParty> = {}
  addAddress(party, value.slice(open + 1, uriEnd < 0 ? value.length : uriEnd).trim())
  const name = open > 0 ? cleanName(value.slice(0, open)) : ''
  if (name) party.name = name
  if (uriEnd >= 0) addTag(party, value, uriEnd)
  return party
}

function cleanName(written: string): string {
  const trimmed = written.trim()
  const bare = trimmed.startsWith('"') ? trimmed.slice(1, trimmed.length > 1 && trimmed.endsWith('"') ? -1 : undefined) : trimmed
  const unescaped = bare.includes('\\') ? bare.replace(/\\(.)/g, '$1') : bare
  return decodeDisplayText(unescaped).trim().slice(0, MAX_NAME_LENGTH)
}

function addTag(party: Writable<SipParty>, value: string, from: number): void {
  const at = value.indexOf('tag', from)
  const tag = at < 0 ? null : /;\s*tag\s*=\s*([^\s;,>"]{1,128})/i.exec(value.slice(from))
  if (tag?.[1]) party.tag = tag[1]
}

/** `sip:user:password;params@host:port;params?headers` or `tel:number;params`; a password never comes through. */
function addAddress(party: Writable<SipParty>, uri: string): void {
  const colon = uri.indexOf(':')
  const scheme = colon < 3 || colon > 4 ? '' : uri.slice(0, colon).toLowerCase()
  if (scheme !== 'sip' && scheme !== 'sips' && scheme !== 'tel') return
  const question = uri.indexOf('?')
  const rest = uri.slice(colon + 1, question < 0 ? uri.length : question)
  if (scheme === 'tel') return addUser(party, rest)
  const at = rest.lastIndexOf('@')
  if (at >= 0) addUser(party, before(rest.slice(0, at), ':'))
  addHost(party, rest.slice(at + 1))
}

function addUser(party: Writable<SipParty>, written: string): void {
  const user = decodeDisplayText(before(written, ';')).trim().slice(0, MAX_ADDRESS_LENGTH - 16)
  if (!user) return
  const extension = written.length === user.length ? null : /;ext=([0-9]{1,11})/i.exec(written)
  party.user = extension ? `${user};ext=${extension[1]}` : user
}

function addHost(party: Writable<SipParty>, written: string): void {
  const host = written.startsWith('[') ? (/^\[[^\]]*\]/.exec(written)?.[0] ?? '') : before(before(written, ';'), ':').trim()
  if (host) party.host = host.slice(0, MAX_ADDRESS_LENGTH)
}

function before(written: string, mark: string): string {
  const at = written.indexOf(mark)
  return at < 0 ? written : written.slice(0, at)
}
