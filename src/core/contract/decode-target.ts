import { integer, listOf, oneOf, optional, text, type Decoder } from './decode'
import { decodeLabels } from './decode-labels'
import { readFields, type OfferDesk } from './decode-offers'
import type { AgentId, EpochMs, TargetId } from './ids'
import { done, type Result } from './result'
import { TARGET_FIGURES, type Target } from './targets'

export type TargetProblem = 'not-a-record' | 'unknown-field' | `bad-${Exclude<keyof Target, 'kind'>}`

const FIELDS = {
  version: optional(integer(1, 1e9)), labels: decodeLabels(120), changedAt: optional(integer<EpochMs>(0, 8.64e15)), changedBy: optional(text<AgentId>(64)), retiredAt: optional(integer<EpochMs>(0, 8.64e15)), line: optional(text(64)),
  id: ((input) => (typeof input === 'string' && /^[\w.:-]{1,80}$/u.test(input) ? (input as TargetId) : undefined)) as Decoder<TargetId>,
  figure: oneOf(...TARGET_FIGURES), value: integer(0, 86_400), teams: optional(listOf(text(80), 200)), todo: decodeLabels(400), order: optional(integer(0, 1e6)),
} as const

/** A target out of a file or an editor: of the line that it is read for. Without teams it is for all of them. */
export function decodeTarget(input: unknown, desk: OfferDesk): Result<Target, TargetProblem> {
  const read = readFields<Omit<Target, 'kind' | 'order' | 'teams'> & Partial<Pick<Target, 'order' | 'teams'>>, TargetProblem>(input, FIELDS, desk)
  return read.ok ? done({ order: 0, teams: [], ...read.value, kind: 'target' }) : read
}
