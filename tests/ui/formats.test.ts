import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/ui/format/address-of'
import { clock, createFormats } from '../../src/ui/format/create-formats'
import { fromWallClock, toWallClock } from '../../src/ui/format/wall-clock'
import { guessPlace } from '../../src/ui/hooks/guess-place'
import { usualTimes } from '../../src/ui/wrap-up/usual-times'
import { NOW } from '../fixtures/cards'

describe('lists', () => {
  it('are told apart item by item in every language', () => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      expect(createFormats(language, 'Asia/Shanghai').list(['x-queue', 'x-wait', 'x-ivr'])).toMatch(/^x-queue(?:、|, )x-wait(?:、|和|, )x-ivr$/)
    }
  })
})

describe('times', () => {
  it('are of the day of the center, not of the machine', () => {
    const late = Date.UTC(2026, 10, 21, 16, 30)
    expect(createFormats('zh-CN', 'Asia/Shanghai').when(late, NOW)).toBe('00:30')
    expect(createFormats('en', 'Europe/London').when(late, NOW)).toBe('yesterday')
  })
  it('name the year only where it is another one', () => {
    const { day } = createFormats('zh-CN', 'Asia/Shanghai')
    expect(day(Date.UTC(2026, 8, 30), NOW)).toBe('9月30日')
    expect(day(Date.UTC(2025, 8, 30), NOW)).toBe('2025年9月30日')
  })
  it('come back from a field as they were, over a change of the clocks too', () => {
    for (const zone of ['Asia/Shanghai', 'Europe/London', 'America/New_York']) {
      for (const at of [Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 2, 29, 1, 30), Date.UTC(2026, 9, 25, 12), NOW]) {
        expect(fromWallClock(toWallClock(at, zone), zone)).toBe(at)
      }
    }
  })
  it('that are over are not offered for a callback', () => {
    expect(usualTimes(NOW, 'Asia/Shanghai').map((each) => each.name)).toEqual(['in-an-hour', 'tomorrow-morning', 'tomorrow-afternoon'])
  })
  it('run as a clock', () => {
    expect([clock(7000), clock(750_000), clock(3_723_000), clock(-5)]).toEqual(['0:07', '12:30', '1:02:03', '0:00'])
  })
})

describe('a person', () => {
  it('is addressed in the order of the salutation', () => {
    expect(addressOf('王小明', '先生')).toBe('王小明先生')
    expect(addressOf('王小明', '王先生')).toBe('王先生')
    expect(addressOf('Carolyn Whitfield', 'Ms')).toBe('Ms Carolyn Whitfield')
    expect(addressOf('Oliver Smith', 'Mr Smith')).toBe('Mr Smith')
    expect(addressOf('刘芳')).toBe('刘芳')
  })
})

describe('the place of the agent', () => {
  it('is guessed from the browser', () => {
    expect(guessPlace(['zh-TW', 'en'], 'Asia/Taipei')).toEqual({ language: 'zh-TW', region: 'TW', timeZone: 'Asia/Taipei' })
    expect(guessPlace(['zh-HK'], 'Asia/Hong_Kong').language).toBe('zh-TW')
    expect(guessPlace(['fr-FR'], 'Europe/Paris').language).toBe('en')
  })
})
