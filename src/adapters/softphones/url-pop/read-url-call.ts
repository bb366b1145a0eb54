import type { CallDirection } from '../../../core/contract/call-signal'
import type { UrlPopPattern } from '../../../core/contract/settings'
import { fitsPattern } from '../fits-pattern'
import {
  CALL_ID_NAMES, CALLER_NAME_NAMES, CALLER_NAMES, DIALLED_NAMES, DIRECTION_NAMES, FACT_NAMES, OUTBOUND_WORDS, OVER_WORDS, STATUS_NAMES, VAGUE_CALLER_NAMES,
} from './parameter-names'
import { readParameters, type Parameters } from './read-parameters'

export interface UrlCall {
  readonly direction: CallDirection
  readonly rawNumber?: string
  readonly name?: string
  readonly dialled?: string
  readonly callId?: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The call that an address tells of. Without a pattern of the site only a plain name with a value that looks like a number
 * counts: an ordinary `?from=` or `?number=1001` of a page is no call. A link that tells of a call's end tells nothing.
 */
export function readUrlCall(address: string, pattern: UrlPopPattern | undefined): UrlCall | undefined {
  const read = readParameters(address)
  if (!read || (pattern?.pathPattern !== undefined && !read.paths.some((path) => fitsPattern(path, pattern.pathPattern ?? '')))) return undefined
  const given = read.parameters
  if (says(given, STATUS_NAMES, OVER_WORDS)) return undefined
  const caller = callerOf(given, pattern)
  const dialled = dialledOf(given, pattern)
  const callId = valueOf(given, named(pattern?.callIdParameters, CALL_ID_NAMES))
  // A caller without a number has an empty parameter; then only the site's own pattern and a call's id make it a call.
  if (caller === undefined && (!pattern || callId === undefined)) return undefined
  const isOutbound = says(given, DIRECTION_NAMES, OUTBOUND_WORDS)
  const remote = isOutbound && looksLikeNumber(dialled) ? dialled : caller
  const name = valueOf(given, CALLER_NAME_NAMES)
  return {
    direction: isOutbound ? 'outbound' : 'inbound',
    ...(remote !== undefined && { rawNumber: remote }),
    ...(name !== undefined && { name: name.replaceAll('+', ' ') }),
    ...(dialled !== undefined && dialled !== remote && { dialled }),
    ...(callId !== undefined && { callId }),
    headers: factsOf(given),
  }
}

function callerOf(given: Parameters, pattern: UrlPopPattern | undefined): string | undefined {
  if (pattern && pattern.callerParameters.length > 0) return valueOf(given, pattern.callerParameters)
  const names = pattern ? [...CALLER_NAMES, ...VAGUE_CALLER_NAMES] : CALLER_NAMES
  return names.map((name) => valueOf(given, [name])).find(looksLikeNumber)
}

/** `?to=/home` is no number. */
function dialledOf(given: Parameters, pattern: UrlPopPattern | undefined): string | undefined {
  if (pattern && pattern.dialledParameters.length > 0) return valueOf(given, pattern.dialledParameters)
  return DIALLED_NAMES.map((name) => valueOf(given, [name])).find((value) => value !== undefined && /^[\w+@.: -]*\d{2}[\w+@.: -]*$/.test(value))
}

/** Extensions of the house have fewer digits, and so have the pages and ids that a link usually names. */
const FEWEST_DIGITS = 5

function looksLikeNumber(value: string | undefined): value is string {
  const plain = value?.normalize('NFKC') ?? ''
  return /^(?:tel:|sip:)?\+?[\d\s()./*-]+(?:@[\w.-]+)?$/i.test(plain) && (plain.split('@')[0]?.replace(/[^\d*]/g, '').length ?? 0) >= FEWEST_DIGITS
}

function factsOf(given: Parameters): Record<string, string> {
  const facts = Object.entries(FACT_NAMES).map(([header, names]) => [header, valueOf(given, names)?.replaceAll('+', ' ')] as const)
  return Object.fromEntries(facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined))
}

const named = (own: readonly string[] | undefined, usual: readonly string[]): readonly string[] => (own && own.length > 0 ? own : usual)
const plainName = (name: string): string => name.toLowerCase().replace(/[_\-.]/g, '')

function valueOf(given: Parameters, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = given.get(plainName(name))
    if (value !== undefined) return value
  }
  return undefined
}

function says(given: Parameters, names: readonly string[], words: readonly string[]): boolean {
  return names.some((name) => words.includes(plainName(given.get(name) ?? '').replaceAll(' ', '')))
}
