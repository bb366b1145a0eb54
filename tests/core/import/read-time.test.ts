import { expect, test } from 'vitest'
import { guessDayOrder } from '../../../src/core/import/guess-day-order'
import { readDuration } from '../../../src/core/import/read-duration'
import { readTime, type TimeHabits } from '../../../src/core/import/read-time'

const SHANGHAI: TimeHabits = { timeZone: 'Asia/Shanghai', dayOrder: 'unknown', hasRepublicYears: false }
const at = (iso: string) => ({ at: Date.parse(iso) })
const NOON = '2026-11-22T14:03:00+08:00'

test.each([
  '2026-11-22 14:03', '2026-11-22T14:03', '2026-11-22T14:03:00', '2026/11/22 14:03', '2026.11.22 14:03', '2026/11/22 2:03 PM', '2026/11/22 下午2:03', '2026/11/22 下午 02:03:00',
  '2026年11月22日 14:03', '2026年11月22日14时03分', '2026年11月22日 14時03分00秒', '2026年11月22日 星期日 14:03', '２０２６/１１/２２　１４:０３',
  '2026-11-22T06:03:00Z', '2026-11-22T06:03:00.000Z', '2026-11-22T14:03+08:00', '2026-11-22 14:03:00 +0800', 'Sun Nov 22 2026 14:03:00 GMT+0800 (China Standard Time)',
  'Nov 22, 2026 2:03 PM', 'November 22 2026 14:03', '22 Nov 2026 14:03', '22-Nov-2026 14:03', 'Sun, 22 Nov 2026 06:03:00 GMT', '22/11/2026 14:03', '11/22/2026 14:03', '11/22/2026 2:03 p.m.',
  '20261122140300', '202611221403', '46348.5854166667', '1795327380', '1795327380000',
])('reads %s as the same moment', (written) => {
  expect(readTime(written, SHANGHAI)).toEqual(at(NOON))
})

test('reads a day alone as its beginning, and years of the Republic where they are written', () => {
  expect(readTime('2026-11-22', SHANGHAI)).toEqual(at('2026-11-22T00:00:00+08:00'))
  expect(readTime('20261122', SHANGHAI)).toEqual(at('2026-11-22T00:00:00+08:00'))
  expect(readTime('民國115年11月22日 14:03', { ...SHANGHAI, timeZone: 'Asia/Taipei' })).toEqual(at(NOON))
  expect(readTime('115/11/22 14:03', { ...SHANGHAI, timeZone: 'Asia/Taipei', hasRepublicYears: true })).toEqual(at(NOON))
  expect(readTime('115/11/22 14:03', SHANGHAI)).toEqual({ why: 'unreadable-time' })
})

test('refuses a date whose day and month could be exchanged, unless the order is known', () => {
  expect(readTime('03/04/2026 10:00', SHANGHAI)).toEqual({ why: 'day-or-month' })
  expect(readTime('05/05/2026 10:00', SHANGHAI)).toEqual(at('2026-05-05T10:00:00+08:00'))
  expect(readTime('26/11/22', SHANGHAI)).toEqual({ why: 'day-or-month' })
  expect(readTime('03/04/2026 10:00', { ...SHANGHAI, dayOrder: 'day-first' })).toEqual(at('2026-04-03T10:00:00+08:00'))
  expect(readTime('03/04/2026 10:00', { ...SHANGHAI, dayOrder: 'month-first' })).toEqual(at('2026-03-04T10:00:00+08:00'))
  expect(readTime('22/11/2026 10:00', { ...SHANGHAI, dayOrder: 'month-first' })).toEqual({ why: 'unreadable-time' })
})

test('refuses a time that clocks skipped or showed twice', () => {
  const newYork: TimeHabits = { timeZone: 'America/New_York', dayOrder: 'month-first', hasRepublicYears: false }
  expect(readTime('03/08/2026 02:30', newYork)).toEqual({ why: 'skipped-time' })
  expect(readTime('11/01/2026 01:30', newYork)).toEqual({ why: 'doubled-time' })
  expect(readTime('03/08/2026 03:30', newYork)).toEqual(at('2026-03-08T03:30:00-04:00'))
  expect(readTime('03/08/2026 01:30', newYork)).toEqual(at('2026-03-08T01:30:00-05:00'))
  expect(readTime('11/01/2026 02:30', newYork)).toEqual(at('2026-11-01T02:30:00-05:00'))
})

test.each(['', 'yesterday', '2026-02-30', '2026-13-01', '2026-11-22 25:00', '2026-11-22 14:61', '12345', '138', 'N/A', '2026-11-22 14', '2026-11-22 13:00 PM'])('refuses %s', (written) => {
  expect(readTime(written, SHANGHAI)).toEqual({ why: 'unreadable-time' })
})

test('learns the order of day and month from the file, else from the region', () => {
  expect(guessDayOrder(['03/04/2026', '22/11/2026 10:00'], 'US')).toBe('day-first')
  expect(guessDayOrder(['03/04/2026', '11/22/2026'], 'GB')).toBe('month-first')
  expect(guessDayOrder(['22/11/2026', '11/22/2026'], 'GB')).toBe('unknown')
  expect(guessDayOrder(['03/04/2026'], 'GB')).toBe('day-first')
  expect(guessDayOrder(['03/04/2026'], 'CN')).toBe('unknown')
})

test.each([['125', 125_000], ['2:05', 125_000], ['0:02:05', 125_000], ['00:02:05.300', 125_000], ['2分5秒', 125_000], ['1小时2分3秒', 3_723_000], ['1h 2m 3s', 3_723_000], ['2 min', 120_000], ['0', 0], ['1.5', 1500]])(
  'reads a duration of %s', (written, ms) => expect(readDuration(written)).toBe(ms),
)
test.each(['', 'long', '2:75', '-5', '99999999'])('refuses a duration of "%s"', (written) => expect(readDuration(written)).toBeUndefined())
