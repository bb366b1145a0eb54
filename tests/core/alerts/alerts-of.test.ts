import { describe, expect, it } from 'vitest'
import { alertsOf, type AlertSource } from '../../../src/core/alerts/alerts-of'
import { holdsOf } from '../../../src/core/alerts/holds-of'
import { decodeAlertRule } from '../../../src/core/contract/decode-alert-rule'
import type { EpochMs, LineId } from '../../../src/core/contract/ids'
import type { Redacted } from '../../../src/core/contract/models'

const desk = { line: 'line-1' as LineId, now: 5 as EpochMs }
function aRule(...conditions: readonly object[]) {
  const read = decodeAlertRule({ id: 'r', labels: { en: 'A rule' }, todo: { en: 'Call a supervisor' }, conditions }, desk)
  if (!read.ok) throw new Error(read.why)
  return read.value
}
const calm: AlertSource = { tags: [], calls: { today: 1, week: 1 }, lines: [], aside: [], holds: { times: 0, seconds: 0, isHeld: false } }
const said = (text: string, speaker: 'customer' | 'agent' = 'customer') => [{ id: 'l1' as never, speaker, text: text as Redacted }]
const holds = (condition: object, source: Partial<AlertSource>) => alertsOf([aRule(condition)], { ...calm, ...source })[0]?.evidence

describe('a rule holds', () => {
  it('for a tag by its id or by its name in any language', () => {
    const tags = [{ id: 'line-1.vip' as never, labels: { 'zh-CN': '贵宾', 'zh-TW': '貴賓', en: 'VIP' } }]
    expect(holds({ asks: 'tag', tag: 'line-1.vip' }, { tags })).toEqual([{ asks: 'tag', labels: tags[0]!.labels }])
    expect(holds({ asks: 'tag', tag: '貴賓' }, { tags })).toHaveLength(1)
    expect(holds({ asks: 'tag', tag: '老客户' }, { tags })).toBeUndefined()
  })
  it('for a fact that is known, and says it', () => {
    const condition = { asks: 'fact', rule: { '>=': [{ var: 'complaintsInYear' }, 2] } }
    const facts = { complaintsInYear: 3, remembered: {}, daysUntil: {}, averageUse: {} }
    expect(holds(condition, { facts })).toEqual([{ asks: 'fact', facts: [{ name: 'complaintsInYear', value: '3' }] }])
    expect(holds(condition, { facts: { remembered: {}, daysUntil: {}, averageUse: {} } })).toBeUndefined()
    expect(holds(condition, {})).toBeUndefined()
  })
  it('from the so many-th call on', () => {
    expect(holds({ asks: 'calls', within: 'week', least: 3 }, { calls: { today: 1, week: 3 } })).toEqual([{ asks: 'calls', within: 'week', count: 3 }])
    expect(holds({ asks: 'calls', within: 'today', least: 3 }, { calls: { today: 2, week: 9 } })).toBeUndefined()
  })
  it('for words in either script, said by whom it asks for', () => {
    const words = { asks: 'words', by: 'agent', phrases: { 'zh-CN': ['保证*到账'] } }
    expect(holds(words, { lines: said('我跟您保證明天就到賬', 'agent') })).toEqual([{ asks: 'words', line: 'l1', said: '保證明天就到賬' }])
    expect(holds(words, { lines: said('你保证明天到账吗') })).toBeUndefined()
  })
  it('by the newest line that says it, and by that of whom it asks for, whoever was asked of before', () => {
    const lines = [...said('我去投诉你们'), { ...said('我也投诉')[0]!, id: 'l2' as never }, { ...said('您可以投诉', 'agent')[0]!, id: 'l3' as never }]
    const by = (who: string, heard: AlertSource['lines'], phrase = '投诉') => holds({ asks: 'words', by: who, phrases: { 'zh-CN': [phrase] } }, { lines: heard })
    expect(by('customer', lines.slice(0, 1))).toMatchObject([{ line: 'l1' }])
    expect(by('customer', lines)).toMatchObject([{ line: 'l2' }])
    expect(by('agent', lines)).toMatchObject([{ line: 'l3' }])
    expect(by('anyone', lines, '我去*你们')).toMatchObject([{ line: 'l1', said: '我去投诉你们' }])
    expect(by('anyone', [{ ...lines[1]!, text: '不投了' as Redacted }])).toBeUndefined()
  })
  it.each(['我要打12315', '那我找消保委', '我要向國家通訊傳播委員會陳情', '銀保監會會管的', 'I will go to the ombudsman', "I'm calling the FCA about this", '我去工信部反映'])('when the customer names who is above us: %s', (text) => {
    expect(holds({ asks: 'escalation', to: ['regulator', 'consumer-body'] }, { lines: said(text) })).toHaveLength(1)
    expect(holds({ asks: 'escalation', to: ['press'] }, { lines: said(text) })).toBeUndefined()
    expect(holds({ asks: 'escalation', to: ['regulator', 'consumer-body'] }, { lines: said(text, 'agent') })).toBeUndefined()
  })
  it('when he complains, but not by a line that was put aside', () => {
    expect(holds({ asks: 'upset', signs: ['complaint'] }, { lines: said('我要投诉你们') })).toMatchObject([{ asks: 'upset', line: 'l1' }])
    expect(holds({ asks: 'upset', signs: ['complaint'] }, { lines: said('我要投诉你们'), aside: ['l1' as never] })).toBeUndefined()
  })
  it('when he was held so often, or so long', () => {
    const source = { holds: { times: 2, seconds: 95, isHeld: true } }
    expect(holds({ asks: 'hold', leastTimes: 3, leastSeconds: 90 }, source)).toEqual([{ asks: 'hold', times: 2, seconds: 95 }])
    expect(holds({ asks: 'hold', leastTimes: 3 }, source)).toBeUndefined()
  })
  it('only when all of its conditions hold, and not once it is retired', () => {
    const rule = aRule({ asks: 'calls', within: 'today', least: 2 }, { asks: 'upset', signs: ['anger'] })
    const source = { ...calm, calls: { today: 2, week: 2 }, lines: said('你们太离谱了') }
    expect(alertsOf([rule], { ...source, lines: [] })).toEqual([])
    expect(alertsOf([rule], source)).toHaveLength(1)
    expect(alertsOf([{ ...rule, retiredAt: 9 as EpochMs }], source)).toEqual([])
  })
})

it('counts holds and their time, whoever tells of them', () => {
  const leg = (times: readonly (readonly [number, boolean])[]) => ({ holdsTold: times.map(([at, isHeld]) => ({ at: at as EpochMs, isHeld })) }) as never
  const legs = [leg([[1000, true], [3000, true], [6000, false], [9000, false], [20_000, true]]), leg([[1000, true], [6000, false]])]
  expect(holdsOf({ legs } as never, 25_000 as EpochMs)).toEqual({ times: 2, ms: 10_000, seconds: 10, isHeld: true })
  expect(holdsOf({ legs: [leg([])] } as never, 25_000 as EpochMs)).toEqual({ times: 0, ms: 0, seconds: 0, isHeld: false })
})

describe('a rule out of a file', () => {
  const decode = (change: object) => decodeAlertRule({ id: 'r', labels: { en: 'A rule' }, todo: { en: 'Do' }, conditions: [{ asks: 'tag', tag: 'vip' }], ...change }, desk)
  it('is of the line it is read for', () => expect(decode({ line: 'other', order: 3 })).toMatchObject({ ok: true, value: { kind: 'alert-rule', id: 'line-1.r', line: 'line-1', version: 1, order: 3 } }))
  it.each([
    ['bad-conditions', { conditions: [] }], ['bad-conditions', { conditions: [{ asks: 'hold' }] }], ['bad-conditions', { conditions: [{ asks: 'calls', within: 'today', least: 1 }] }],
    ['bad-conditions', { conditions: [{ asks: 'tag', tag: 'vip', tagg: 1 }] }], ['bad-conditions', { conditions: [{ asks: 'weather' }] }], ['unknown-field', { todoo: 1 }], ['bad-todo', { todo: 'Do' }],
    ['no-phrases', { conditions: [{ asks: 'words', by: 'anyone', phrases: {} }] }], ['unknown-fact', { conditions: [{ asks: 'fact', rule: { '>': [{ var: 'shoeSize' }, 1] } }] }], ['bad-id', { id: 'a b' }],
  ] as const)('is refused as %s', (why, change) => expect(decode(change)).toEqual({ ok: false, why }))
})
