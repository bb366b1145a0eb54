import type { EpochMs } from '../../core/contract/ids'

/** `2026-11-22T14:30` in the center's zone: what a datetime-local field shows. The browser's own zone may be another one. */
export function toWallClock(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(at)
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}`
}

export function fromWallClock(text: string, timeZone: string): EpochMs | undefined {
  const asUtc = Date.parse(`${text}Z`)
  if (Number.isNaN(asUtc)) return undefined
  const offsetAt = (at: number) => Date.parse(`${toWallClock(at, timeZone)}Z`) - Math.floor(at / 60_000) * 60_000
  // Twice: the offset at the first guess may be the one before a change of the clocks.
  const guess = asUtc - offsetAt(asUtc)
  return (asUtc - offsetAt(guess)) as EpochMs
}
