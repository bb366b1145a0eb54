import type { Contact } from '../contacts/contact'
import { isRecorded } from '../contacts/contact'
import { startOfDay } from '../contacts/day'
import { dictionaryOf, integer, record, text, type Decoded } from '../contract/decode'
import type { DeviceId, EpochMs, LineId } from '../contract/ids'
import { isInboundCall, isMissed } from '../customers/count-contacts'

const count = integer(0, 1e12)

/**
 * What stays of contacts that were removed: how many there were, of whom nothing is said. The figures of a day are these and
 * the contacts still there. Each device keeps its own, and they only grow: of two copies of one row the larger counts are true.
 */
export const decodeKeptDay = record({
  line: text<LineId>(200), device: text<DeviceId>(64),
  /** The first moment of the day, where the contact center is. */
  day: integer<EpochMs>(-8.64e15, 8.64e15),
  contacts: count, inbound: count, missed: count, complaints: count, wrappedUp: count, resolved: count,
  talks: count, talkMs: count, afterCalls: count, afterCallMs: count,
  /** By wrap-up code. */
  codes: dictionaryOf(count, 10_000, 200),
})
export type KeptDay = Decoded<typeof decodeKeptDay>
type Figure = Exclude<keyof KeptDay, 'line' | 'device' | 'day' | 'codes'>
const FIGURES: readonly Figure[] = ['contacts', 'inbound', 'missed', 'complaints', 'wrappedUp', 'resolved', 'talks', 'talkMs', 'afterCalls', 'afterCallMs']

/** The figures of these contacts by line and day; those that were never recorded count nothing. */
export function keptDaysOf(contacts: readonly Contact[], device: DeviceId, timeZone: string): readonly KeptDay[] {
  const days = new Map<string, KeptDay>()
  for (const contact of contacts) {
    const one = keptDayOf(contact, device, timeZone)
    if (!one) continue
    const name = `${one.line} ${one.day}`
    const before = days.get(name)
    days.set(name, before ? addKeptDays(before, one) : one)
  }
  return [...days.values()]
}

export function addKeptDays(one: KeptDay, other: KeptDay): KeptDay {
  return combined(one, other, (a, b) => a + b)
}

/** Two copies of the row of one device. */
export function laterKeptDay(one: KeptDay, other: KeptDay): KeptDay {
  return combined(one, other, Math.max)
}

function keptDayOf(contact: Contact, device: DeviceId, timeZone: string): KeptDay | undefined {
  if (!isRecorded(contact)) return undefined
  const { line, startedAt, answeredAt, endedAt, codeClass, code, isResolved, afterCallMs } = contact
  const hasTalk = answeredAt !== undefined && endedAt !== undefined
  return {
    line, device, day: startOfDay(startedAt, timeZone), contacts: 1,
    inbound: isInboundCall(contact) ? 1 : 0, missed: isMissed(contact) ? 1 : 0, complaints: codeClass === 'complaint' ? 1 : 0,
    wrappedUp: isResolved === undefined ? 0 : 1, resolved: isResolved === 1 ? 1 : 0,
    talks: hasTalk ? 1 : 0, talkMs: hasTalk ? Math.max(0, endedAt - answeredAt) : 0,
    afterCalls: afterCallMs === undefined ? 0 : 1, afterCallMs: afterCallMs ?? 0, codes: code === undefined ? {} : { [code]: 1 },
  }
}

function combined(one: KeptDay, other: KeptDay, combine: (a: number, b: number) => number): KeptDay {
  const figures = Object.fromEntries(FIGURES.map((name) => [name, combine(one[name], other[name])])) as Record<Figure, number>
  const codes = [...new Set([...Object.keys(one.codes), ...Object.keys(other.codes)])]
  return { ...one, ...figures, codes: Object.fromEntries(codes.map((code) => [code, combine(one.codes[code] ?? 0, other.codes[code] ?? 0)])) }
}
