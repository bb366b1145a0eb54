import { describe, expect, it } from 'vitest'
import { startOfDay } from '../../../src/core/contacts/day'
import { at } from '../../fixtures/builders/a-fact'

describe('today is the day of the contact center', () => {
  it.each([
    ['2026-03-10T00:30:00+08:00', 'Asia/Shanghai', '2026-03-10T00:00:00+08:00'],
    ['2026-03-10T23:59:59.999+08:00', 'Asia/Taipei', '2026-03-10T00:00:00+08:00'],
    ['2026-03-09T18:00:00Z', 'Asia/Shanghai', '2026-03-10T00:00:00+08:00'],
    ['2026-03-10T12:00:00Z', 'UTC', '2026-03-10T00:00:00Z'],
    ['2026-03-10T02:00:00+05:45', 'Asia/Kathmandu', '2026-03-10T00:00:00+05:45'],
  ])('%s in %s began at %s', (now, zone, start) => {
    expect(startOfDay(at(now), zone)).toBe(at(start))
  })

  it('begins at midnight on the days when clocks change', () => {
    expect(startOfDay(at('2026-03-29T15:00:00+01:00'), 'Europe/London')).toBe(at('2026-03-29T00:00:00Z'))
    expect(startOfDay(at('2026-10-25T15:00:00Z'), 'Europe/London')).toBe(at('2026-10-25T00:00:00+01:00'))
    expect(startOfDay(at('2026-11-01T12:00:00-05:00'), 'America/New_York')).toBe(at('2026-11-01T00:00:00-04:00'))
  })

  it('begins when the clocks skip midnight itself', () => {
    // Chile, 6 September 2026: 24:00 of the 5th became 01:00 of the 6th.
    expect(startOfDay(at('2026-09-06T12:00:00-03:00'), 'America/Santiago')).toBe(at('2026-09-06T01:00:00-03:00'))
  })
})
