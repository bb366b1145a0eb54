import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCodes } from '../../../src/adapters/store/default-codes'
import type { WrapUpCode } from '../../../src/core/contract/definitions'
import type { CodeId, EpochMs, LineId } from '../../../src/core/contract/ids'
import type { Turn } from '../../../src/core/guidance/turn'
import { draftFromTranscript, type DraftedWrapUp } from '../../../src/core/wrap-up/draft-from-transcript'
import { predictCodes, type PastNote } from '../../../src/core/wrap-up/predict-codes'
import { JUDGED_CALLS, UNSEEN_CALLS } from './unseen-calls'
import { CALLS, SAID, turnsOf, type WrittenCall } from './written-calls'

const ZONE = 'Asia/Shanghai'
const draftOf = (lines: string) => draftFromTranscript(turnsOf(lines), ZONE)
const shown = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ')
const sentencesOf = ({ demand, done, promises, callback }: DraftedWrapUp) => [demand, ...done, ...promises, callback].filter((each) => each !== undefined)

/** Of what was found, how much is right, and of what is right, how much was found. A sentence is right that holds the marked one. */
function measure(calls: readonly WrittenCall[], part: 'demand' | 'done' | 'promises' | 'callback') {
  let [found, right, hit, met] = [0, 0, 0, 0]
  for (const call of calls) {
    const { demand, done, promises, callback } = draftOf(call.lines)
    const is = { demand: demand ? [demand.text] : [], done: done.map(({ text }) => text), promises: promises.map(({ text }) => text), callback: callback ? [shown(callback.from)] : [] }[part]
    const should = { demand: [call.demand], done: call.done ?? [], promises: call.promises ?? [], callback: call.callback ? [call.callback] : [] }[part]
    const same = (one: string, other: string) => one.includes(other) || other.includes(one)
    found += is.length
    right += should.length
    hit += is.filter((each) => should.some((wanted) => same(each, wanted))).length
    met += should.filter((wanted) => is.some((each) => same(each, wanted))).length
  }
  return { precision: hit / found, recall: met / right }
}

describe('a wrap-up drafted from what was said', () => {
  // `judged`: calls written after the last change of the cues. Few, so the levels are coarse.
  it.each([
    ['demand', { precision: 0.95, recall: 0.95 }, { precision: 0.8, recall: 0.8 }],
    ['done', { precision: 0.85, recall: 0.9 }, { precision: 0.75, recall: 0.75 }],
    ['promises', { precision: 0.9, recall: 0.8 }, { precision: 0.9, recall: 0.5 }],
    ['callback', { precision: 1, recall: 1 }, { precision: 1, recall: 1 }],
  ] as const)('finds the %s', (part, ofAll, ofJudged) => {
    const [all, judged] = [measure([...CALLS, ...UNSEEN_CALLS, ...JUDGED_CALLS], part), measure(JUDGED_CALLS, part)]
    console.log(part, { all, judged })
    expect(all.precision).toBeGreaterThanOrEqual(ofAll.precision)
    expect(all.recall).toBeGreaterThanOrEqual(ofAll.recall)
    expect(judged.precision).toBeGreaterThanOrEqual(ofJudged.precision)
    expect(judged.recall).toBeGreaterThanOrEqual(ofJudged.recall)
  })

  it('says until when, who promised, and which line it was said in', () => {
    const { promises, callback, demand } = draftOf(CALLS[0]?.lines ?? '')
    expect(promises).toEqual([{ text: '多扣的费用我们会在三个工作日内退到您的账户', turn: 't5', by: 'agent', dueAt: Date.parse('2026-11-30T18:00:00+08:00') }])
    expect(demand).toEqual({ text: '我这个月账单怎么多扣了三十块钱？', turn: 't2' })
    expect(callback).toBeUndefined()
    expect(draftOf('c 明天我会把合同寄给你').promises).toMatchObject([{ by: 'customer', turn: 't1' }])
  })
  it('takes the window that the customer names, not the one he rules out', () => {
    expect(draftOf('a 什么时候给您回电方便？\nc 明天上午我要开会，下午两点以后打给我').callback).toMatchObject({ from: Date.parse('2026-11-25T14:00:00+08:00'), turn: 't2' })
    expect(draftOf('a 我们会给您回电\nc 今天不行').callback).toBeUndefined()
  })
  it('is empty where nothing was said', () => {
    expect(draftOf('a 您好')).toEqual({ done: [], promises: [] })
    expect(draftFromTranscript([], ZONE)).toEqual({ done: [], promises: [] })
  })

  it('invents nothing: every sentence stands word for word in the line it names, whatever was said', () => {
    const piece = fc.oneof(
      fc.constantFrom(...[...CALLS, ...UNSEEN_CALLS, ...JUDGED_CALLS].flatMap(({ lines }) => lines.trim().split('\n').map((line) => line.trim().slice(2)))),
      fc.constantFrom('，', '。', '？', ' ', '！\n', '. ', '…', '’', '𠮷', '嗯，', 'Ｉ ｗｉｌｌ ｃａｌｌ', '已經為您取消。', 'İ will call you tomorrow. '),
      fc.string({ maxLength: 12 }),
    )
    const turns = fc.array(fc.record({ speaker: fc.constantFrom('agent' as const, 'customer' as const, 'unknown' as const), text: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')) }), { maxLength: 8 })
    fc.assert(fc.property(turns, (spoken) => {
      const all = spoken.map((each, at): Turn => ({ ...each, id: `t${at}`, at: (SAID + at) as EpochMs }))
      for (const { text, turn } of sentencesOf(draftFromTranscript(all, ZONE))) {
        const line = all.find(({ id }) => id === turn)
        expect(text.length).toBeGreaterThan(0)
        expect(line?.text.includes(text), JSON.stringify({ text, line: line?.text })).toBe(true)
      }
    }), { numRuns: 400 })
  })
})

describe('the code predicted from what was said', () => {
  const codes = defaultCodes('l' as LineId, 0 as EpochMs) as readonly WrapUpCode[]
  const all = [...CALLS, ...UNSEEN_CALLS, ...JUDGED_CALLS]
  const predicted = (lines: string, past: readonly PastNote[] = [], likely: readonly CodeId[] = []) => predictCodes(turnsOf(lines), codes, past, likely)
  const within = (calls: readonly WrittenCall[], past: readonly PastNote[] = []) => calls.filter(({ code, lines }) => predicted(lines, past).some((each) => each.code === `l.${code}`)).length / calls.length

  it('is among three for most calls by the words of the codes alone', () => {
    console.log('top three', within(all), within(JUDGED_CALLS))
    expect(within(all)).toBeGreaterThanOrEqual(0.75)
  })
  it('learns from the notes of earlier wrap-ups how customers say it', () => {
    const past = [['no-service', '客户家里停电，小区线路故障'], ['no-service', '宽带上不了网，光猫亮红灯，已报修'], ['service-on', 'Going abroad, roaming switched on'], ['order-status', '查询退票款到账时间'], ['delivery-problem', 'Parcel arrived damaged, lid broken'], ['charge-dispute', '信用卡有一笔不是本人刷的']] as const
    const notes = past.map(([code, note]) => ({ code: `l.${code}` as CodeId, note }))
    expect(within(all, notes)).toBeGreaterThan(within(all))
    expect(within(all, notes)).toBeGreaterThanOrEqual(0.9)
  })
  it('says which words brought it', () => {
    expect(predicted('c 我要开一张发票')[0]).toEqual({ code: 'l.invoice', words: ['一张', '张发', '发票'] })
  })
  it('falls back to what was likely before anybody spoke', () => {
    expect(predicted('c 你好', [], ['l.payment' as CodeId, 'l.invoice' as CodeId]).map(({ code }) => code)).toEqual(['l.payment', 'l.invoice'])
    expect(predicted('c 你好')).toEqual([])
  })
})
