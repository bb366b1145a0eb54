import type { CallDirection } from '../contract/call-signal'
import type { TagTier } from '../contract/definitions'
import type { Channel, ContactOutcome, Mood } from '../contract/facts'
import type { EpochMs } from '../contract/ids'
import { given } from '../facts/given'
import type { ColumnUse, ImportPlan } from './import-plan'
import { readCell, tagsIn, timeReading, type CellHabits, type CellReading, type WrittenNumber } from './read-cell'
import type { RefusedRow, RowRefusal } from './row-refusal'

export interface CustomerRowRead {
  readonly kind: 'customer'
  readonly externalId?: string
  readonly name?: string
  readonly salutation?: string
  readonly numbers: readonly WrittenNumber[]
  readonly tags: readonly { readonly tier: TagTier; readonly label: string }[]
  readonly remembered: readonly { readonly field: string; readonly value: string }[]
  readonly note?: string
}

export interface ContactRowRead {
  readonly kind: 'contact'
  readonly externalId?: string
  readonly name?: string
  readonly number?: WrittenNumber
  readonly rowId?: string
  readonly channel: Channel
  readonly direction: CallDirection
  readonly outcome: ContactOutcome
  readonly startedAt: EpochMs
  readonly answeredAt?: EpochMs
  readonly endedAt?: EpochMs
  readonly code?: string
  readonly note?: string
  readonly isResolved?: boolean
  readonly mood?: Mood
  readonly agent?: string
}

export type RowRead = { readonly row: CustomerRowRead | ContactRowRead } | { readonly refused: RefusedRow } | 'blank'

export interface RowHabits extends CellHabits {
  readonly plan: ImportPlan
  readonly now: EpochMs
  /** Of a cell that says 男 or F: how one speaks to them. */
  readonly salutations: { readonly male: string; readonly female: string }
}

/** A clock that goes a little wrong makes no future. */
const DAY_MS = 86_400_000

export function readRow(cells: readonly string[], habits: RowHabits): RowRead {
  const { columns, kind } = habits.plan
  if (cells.every((cell) => cell.trim() === '')) return 'blank'
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return { refused: { why: 'too-many-cells' } }
  const readings = readCells(cells, habits)
  for (let column = 0; column < readings.length; column += 1) {
    const reading = readings[column]
    if (reading?.kind === 'refused') return { refused: { why: reading.why, column } }
  }
  return kind === 'customers' ? customerRow(readings, habits) : contactRow(readings, habits)
}

/** One reading for each column of the plan. A time that stands beside its date is read with it. */
export function readCells(cells: readonly string[], habits: RowHabits): readonly CellReading[] {
  const { columns } = habits.plan
  const timeColumn = columns.indexOf('startedTime')
  return columns.map((use, column) => {
    const written = cells[column] ?? ''
    const isSplit = use === 'startedAt' && timeColumn >= 0 && written.trim() !== ''
    return isSplit ? timeReading(joinedTime(written.trim(), (cells[timeColumn] ?? '').trim()), habits) : readCell(use, written, habits)
  })
}

/** Exports give the day a midnight of its own beside the time. */
function joinedTime(day: string, time: string): string {
  return time === '' ? day : `${day.replace(/[ T]0{1,2}:00(?::00)?$/, '')} ${time}`
}

function customerRow(readings: readonly CellReading[], { plan, salutations }: RowHabits): RowRead {
  const texts = new Map<ColumnUse, string>()
  const numbers: WrittenNumber[] = []
  const tags: CustomerRowRead['tags'][number][] = []
  const remembered: CustomerRowRead['remembered'][number][] = []
  readings.forEach((reading, column) => {
    const use = plan.columns[column] ?? 'ignored'
    if (reading.kind === 'numbers') numbers.push(...reading.numbers)
    if (reading.kind !== 'text') return
    const tier = TIERS[use]
    if (tier) tags.push(...tagsIn(reading.text).map((label) => ({ tier, label })))
    else if (use === 'remembered') remembered.push({ field: labelOf(plan, column), value: reading.text })
    else texts.set(use, reading.text)
  })
  const externalId = texts.get('externalId')
  if (externalId === undefined && !numbers.some(({ e164 }) => e164 !== undefined)) return refused('no-key')
  const name = texts.get('name')
  const salutation = salutationOf(texts.get('salutation'), salutations)
  const note = texts.get('note')
  return { row: { kind: 'customer', numbers, tags, remembered, ...given({ externalId, name, salutation, note }) } }
}

const TIERS: Partial<Record<ColumnUse, TagTier>> = { tagIdentity: 'identity', tagValue: 'value', tagBusiness: 'business', tagPreference: 'preference' }

export function labelOf({ labels }: Pick<ImportPlan, 'labels'>, column: number): string {
  return labels[column]?.trim().slice(0, 80) || `${column + 1}`
}

function salutationOf(written: string | undefined, { male, female }: RowHabits['salutations']): string | undefined {
  if (written === undefined || /^(?:未知|不详|unknown|n\/?a|-)$/i.test(written)) return undefined
  if (/^(?:男|男性|m|male)$/i.test(written)) return male
  return /^(?:女|女性|f|female)$/i.test(written) ? female : written
}

function contactRow(readings: readonly CellReading[], { plan, now }: RowHabits): RowRead {
  const at = (use: ColumnUse) => {
    const column = plan.columns.indexOf(use)
    return { column, reading: column < 0 ? undefined : readings[column] }
  }
  const text = (use: ColumnUse) => {
    const { reading } = at(use)
    return reading?.kind === 'text' ? reading.text : undefined
  }
  // The words were read by the reader of their own column.
  const word = <T extends string>(use: ColumnUse) => {
    const { reading } = at(use)
    return reading?.kind === 'word' ? (reading.word as T) : undefined
  }
  const started = at('startedAt')
  if (started.reading?.kind !== 'time') return refused('no-time', started.column)
  const startedAt = started.reading.at
  if (startedAt > now + DAY_MS) return refused('in-the-future', started.column)
  const numbers = plan.columns.flatMap((use, column) => {
    const reading = readings[column]
    return use === 'number' && reading?.kind === 'numbers' ? reading.numbers : []
  })
  const number = numbers.find(({ e164 }) => e164 !== undefined) ?? numbers[0]
  const outcome = word<ContactOutcome>('outcome') ?? plan.ifAbsent.outcome
  const end = endOf(at('endedAt').reading, at('duration').reading, startedAt)
  if (end !== undefined && end < startedAt) return refused('ends-before-start', at('endedAt').column)
  const isAnswered = end !== undefined && (outcome === 'completed' || outcome === 'transferred')
  const resolved = word<'yes' | 'no'>('resolved')
  const told = {
    externalId: text('externalId'), name: text('name'), number, rowId: text('rowId'), answeredAt: isAnswered ? startedAt : undefined, endedAt: end,
    code: text('code'), note: text('note'), isResolved: resolved && resolved === 'yes', mood: word<Mood>('mood'), agent: text('agent'),
  }
  return {
    row: {
      kind: 'contact', startedAt, outcome,
      channel: word<Channel>('channel') ?? plan.ifAbsent.channel,
      direction: word<CallDirection>('direction') ?? plan.ifAbsent.direction,
      ...given(told),
    },
  }
}

function endOf(ended: CellReading | undefined, duration: CellReading | undefined, startedAt: EpochMs): EpochMs | undefined {
  if (duration?.kind === 'duration') return (startedAt + duration.ms) as EpochMs
  return ended?.kind === 'time' ? ended.at : undefined
}

const refused = (why: RowRefusal, column?: number): RowRead => ({ refused: { why, ...(column !== undefined && column >= 0 && { column }) } })
