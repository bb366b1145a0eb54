import { describe, expect, it } from 'vitest'
import type { EpochMs } from '../../../src/core/contract/ids'
import { readSpokenTimes } from '../../../src/core/wrap-up/spoken-time/read-spoken-time'

/** A Wednesday, 10:30. */
const SAID = Date.parse('2026-11-25T10:30:00+08:00') as EpochMs
const shown = (at: number | undefined) => (at === undefined ? '' : new Date(at + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' '))
const read = (text: string) => readSpokenTimes(text, { at: SAID, timeZone: 'Asia/Shanghai' }).map(({ text: words, from, to }) => `${words} | ${shown(from)} | ${shown(to)}`)

describe('a time as it is said', () => {
  it.each([
    ['您明天下午三点以后打给我', '明天下午三点以后 | 11-26 15:00 | 11-26 18:00'],
    ['周五上午可以', '周五上午 | 11-27 09:00 | 11-27 12:00'],
    ['我会在明天下午三点前给您回电', '明天下午三点前 | 11-25 10:30 | 11-26 15:00'],
    ['下周一上午十点半吧', '下周一上午十点半 | 11-30 10:30 | 11-30 11:30'],
    ['三天内退到您的账户', '三天内 | 11-25 10:30 | 11-28 18:00'],
    ['3个工作日内处理', '3个工作日内 | 11-25 10:30 | 11-30 18:00'],
    ['半小时后再打', '半小时后 | 11-25 11:00 | 11-25 12:00'],
    ['24小时内给您答复', '24小时内 | 11-25 10:30 | 11-26 10:30'],
    ['今晚八点', '今晚八点 | 11-25 20:00 | 11-25 21:00'],
    ['明天三点', '明天三点 | 11-26 15:00 | 11-26 16:00'],
    ['下午两点到四点之间', '下午两点到四点 | 11-25 14:00 | 11-25 16:00'],
    ['12月3号上午', '12月3号上午 | 12-03 09:00 | 12-03 12:00'],
    ['後天下午給您回電', '後天下午 | 11-27 14:00 | 11-27 18:00'],
    ['禮拜六晚上可以嗎', '禮拜六晚上 | 11-28 18:00 | 11-28 21:00'],
    ['大后天', '大后天 | 11-28 09:00 | 11-28 18:00'],
    ['明天15:30', '明天15:30 | 11-26 15:30 | 11-26 16:30'],
    ['after 5 pm tomorrow', 'after 5 pm tomorrow | 11-26 17:00 | '],
    ['tomorrow after five would be best', 'tomorrow after five | 11-26 17:00 | '],
    ['Friday morning works', 'Friday morning | 11-27 09:00 | 11-27 12:00'],
    ['on Monday between 2 and 4 pm please', 'on Monday between 2 and 4 pm | 11-30 14:00 | 11-30 16:00'],
    ['we will refund within 3 days', 'within 3 days | 11-25 10:30 | 11-28 18:00'],
    ['within two business days', 'within two business days | 11-25 10:30 | 11-27 18:00'],
    ['I will call you by 3pm', 'by 3pm | 11-25 10:30 | 11-25 15:00'],
    ['in an hour', 'in an hour | 11-25 11:30 | 11-25 12:30'],
    ['next Tuesday at 9:30', 'next Tuesday at 9:30 | 12-01 09:30 | 12-01 10:30'],
    ['tomorrow in the afternoon', 'tomorrow in the afternoon | 11-26 14:00 | 11-26 18:00'],
    ['on December 3rd at 11 am', 'on December 3rd at 11 am | 12-03 11:00 | 12-03 12:00'],
    ['tonight', 'tonight | 11-25 18:00 | 11-25 21:00'],
    ['it takes 3 to 5 business days, so within 3 to 5 business days', 'within 3 to 5 business days | 11-25 10:30 | 12-02 18:00'],
  ])('is read: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    '有一点问题', '便宜一点', '第三点是这个', '下午好', '我要2张票', '月费是58元', '上个月多扣了二十块', 'I paid 5 pounds', 'I have two lines', 'it costs 30', 'version 2.5', 'may I ask', '一个月的流量',
  ])('is not read where none is said: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('is that of the contact center’s clocks, on the day on which it was said', () => {
    const at = Date.parse('2026-11-25T23:30:00Z') as EpochMs
    expect(readSpokenTimes('明天上午', { at, timeZone: 'Asia/Shanghai' })[0]?.from).toBe(Date.parse('2026-11-27T09:00:00+08:00'))
    expect(readSpokenTimes('tomorrow morning', { at, timeZone: 'Europe/London' })[0]?.from).toBe(Date.parse('2026-11-26T09:00:00Z'))
    expect(readSpokenTimes('tomorrow at 9 am', { at: Date.parse('2026-03-07T20:00:00Z') as EpochMs, timeZone: 'America/New_York' })[0]?.from).toBe(Date.parse('2026-03-08T09:00:00-04:00'))
  })
})
