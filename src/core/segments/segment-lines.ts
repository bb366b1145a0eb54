import { canonicalBytesOfFact } from '../contract/canonical-bytes'
import { isRecordValue, record, text } from '../contract/decode'
import type { Fact, FactKind } from '../contract/facts'
import type { E164, FactId } from '../contract/ids'
import { decodeEnvelope, FACT_KINDS } from '../backup/decode-fact'
import { done, refused, type Result } from '../contract/result'
import { decodeBody } from './decode-body'
import type { SegmentHeader } from './segment-header'
import { withBlanks } from './withheld'

/** What lies in a segment: facts in the order of their numbers, and the phone numbers of those that have theirs as a key of their own site only. */
export interface SegmentContent {
  readonly facts: readonly Fact[]
  readonly numbers: ReadonlyMap<FactId, E164>
}

const decodeNumber = record({ fact: text<FactId>(200), e164: text<E164>(20) })

/** A line each: a letter, and JSON; facts in their canonical form. */
export function writeSegmentLines({ facts, numbers }: SegmentContent): string {
  const lines = facts.map((fact) => `f${new TextDecoder().decode(canonicalBytesOfFact(fact))}`)
  return [...lines, ...[...numbers].map(([fact, e164]) => `n${JSON.stringify({ fact, e164 })}`)].join('\n')
}

/** `newer-format`: it has facts that this Callside does not know yet; left out, nobody would ever miss them. */
export function readSegmentLines(written: string, header: SegmentHeader): Result<SegmentContent, 'damaged' | 'newer-format'> {
  const facts: Fact[] = []
  const numbers = new Map<FactId, E164>()
  for (const line of written === '' ? [] : written.split('\n')) {
    const value = jsonOf(line.slice(1))
    if (line.startsWith('f')) {
      const fact = readFact(value, header)
      if (!fact.ok) return fact
      if (fact.value.seq <= (facts.at(-1)?.seq ?? 0)) return refused('damaged')
      facts.push(fact.value)
    } else if (line.startsWith('n')) {
      const number = decodeNumber(value)
      if (number === undefined || header.personal === 'withheld') return refused('damaged')
      numbers.set(number.fact, number.e164)
    } else return refused('newer-format')
  }
  return facts.length === header.count ? done({ facts, numbers }) : refused('damaged')
}

function readFact(value: unknown, header: SegmentHeader): Result<Fact, 'damaged' | 'newer-format'> {
  if (!isRecordValue(value) || !isRecordValue(value.envelope)) return refused('damaged')
  const { envelope } = value
  const kind = FACT_KINDS.find((each) => each === envelope.kind)
  if (envelope.v !== 1 || kind === undefined) return refused('newer-format')
  const known = decodeEnvelope(envelope)
  const body = decodeBody<FactKind>(kind, { open: value.open, personal: value.personal }, header.personal)
  if (known === undefined || body === undefined) return refused('damaged')
  const isIts = known.device === header.device && known.line === header.line && known.seq >= header.firstSeq && known.seq <= header.lastSeq
  // What a device imported or was given by others is not its own to send.
  if (!isIts || !(known.origin === 'live' || known.origin.startsWith('crm:'))) return refused('damaged')
  // Envelope and body were decoded, as of one kind.
  return done(withBlanks({ ...known, ...body } as unknown as Fact))
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    // Not JSON: refused by every decoder.
    return undefined
  }
}
