import { describe, expect, it } from 'vitest'
import type { ArticleId, CodeId, EpochMs, LineId, PracticeCallId } from '../../../src/core/contract/ids'
import { decodePracticeCall } from '../../../src/core/contract/decode-practice'
import { callOfContact, type KeptCall } from '../../../src/core/practice/call-of-contact'

const AT = 1_000_000_000 as EpochMs
const turn = (seconds: number, speaker: 'customer' | 'agent' | 'unknown', text: string) => ({ id: `${seconds}`, speaker, text, at: (AT + seconds * 1000) as EpochMs })
const KEPT: KeptCall = {
  startedAt: AT, demand: { 'zh-CN': '账单', 'zh-TW': '帳單', en: 'Bill' }, code: 'line-1.bill-explained' as CodeId, isResolved: true, tasks: ['promise'], articles: ['line-1.overage' as ArticleId], offers: [],
  known: { names: ['王小明'], numbers: ['+8613900139000'], data: ['望海路八号三栋'] },
  lines: [turn(4, 'agent', '您好，王小明先生'), turn(9, 'customer', '我是王小明，住望海路八号三栋，电话一三九零零一三九零零零'), turn(20, 'unknown', '卡号是 6222 0212 3456 7890 128')],
}
const made = (more: Partial<KeptCall> = {}) => callOfContact({ ...KEPT, ...more }, { id: 'line-1.new' as PracticeCallId, line: 'line-1' as LineId, language: 'zh-CN' })

describe('a practice call that is made of a saved contact', () => {
  it('says nothing of who the customer was: his name is a made-up one, his data and numbers are taken out', () => {
    const { turns, customer } = made()
    const said = JSON.stringify(made())
    for (const known of ['王小明', '望海路', '一三九', '13900139000', '6222']) expect(said).not.toContain(known)
    expect(turns.map(({ speaker, atSeconds }) => [speaker, atSeconds])).toEqual([['agent', 0], ['customer', 5], ['customer', 16]])
    expect(turns[0]?.text).toBe(`您好，${customer.name}先生`)
    expect(customer.rawNumber).toBe('+8613800138000')
  })

  it('expects what was done in it, and is whole as soon as its name is', () => {
    const call = made()
    expect(call.expected).toEqual({ codes: ['bill-explained'], articles: ['overage'], offers: [], steps: [], task: 'promise', isResolved: true })
    expect(decodePracticeCall(call, { line: call.line, now: AT })).toMatchObject({ ok: true })
    expect(decodePracticeCall(made({ demand: undefined }), { line: call.line, now: AT })).toEqual({ ok: false, why: 'bad-labels' })
  })

  it('is in the order of its seconds, and not longer than a practice call may be', () => {
    const { turns } = made({ lines: [turn(30, 'customer', '后'), turn(10, 'agent', '先'), ...Array.from({ length: 300 }, (_, at) => turn(40 + at * 60, 'customer', `第${at}句`))] })
    expect(turns).toHaveLength(200)
    expect(turns.every(({ atSeconds }, at) => atSeconds >= (turns[at - 1]?.atSeconds ?? 0) && atSeconds <= 3600)).toBe(true)
  })
})
