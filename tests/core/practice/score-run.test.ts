import { describe, expect, it } from 'vitest'
import { defaultGuidance } from '../../../src/adapters/store/default-guidance'
import type { ArticleId, CodeId, EpochMs, LineId, OfferId } from '../../../src/core/contract/ids'
import type { Script, Wording } from '../../../src/core/contract/guidance'
import { countScore } from '../../../src/core/practice/attempt'
import { scoreRun, type PracticeRun } from '../../../src/core/practice/score-run'
import { aPracticeCall } from '../../fixtures/builders/a-practice-call'

const AT = 1_000_000 as EpochMs
const LINE = 'line-1' as LineId
const guidance = defaultGuidance(LINE, AT)
const script = guidance.find((each): each is Script => each.kind === 'script')
const wordings = guidance.filter((each): each is Wording => each.kind === 'wording')
const turn = (seconds: number, speaker: 'customer' | 'agent', text: string) => ({ id: `t${seconds}`, speaker, text, at: (AT + seconds * 1000) as EpochMs })
const GOOD = [
  turn(1, 'agent', '您好，很高兴为您服务，请问有什么可以帮您？'), turn(5, 'customer', '我这个月话费怎么多了四十块？'), turn(9, 'agent', '跟您核实一下身份信息，请问您是机主本人吗？'), turn(14, 'customer', '是的。'),
  turn(20, 'agent', '您说的是这个问题对吧，我复述一下：这个月多了四十块，对吗？'), turn(30, 'agent', '是套餐外流量。请问您的问题解决了吗？'), turn(33, 'agent', '请问还有其他可以帮您的吗？'), turn(40, 'agent', '感谢您的来电，祝您生活愉快，再见。'),
]
const aRun = (more: Partial<PracticeRun> = {}): PracticeRun => ({
  call: aPracticeCall(), answeredAt: AT, turns: GOOD, script, ticks: {}, wordings, articles: ['line-1.tel-overage' as ArticleId], offers: [],
  wrapUp: { code: 'line-1.bill-explained' as CodeId, isResolved: true, note: '多出的是套餐外流量', tasks: [] }, ...more,
})
const missed = (run: PracticeRun) => countScore(scoreRun(run)).missed

describe('a practice call', () => {
  it('that is done as it should be has all its points', () => {
    const { points, of } = scoreRun(aRun())
    expect([points, missed(aRun())]).toEqual([of, []])
    expect(countScore(scoreRun(aRun())).parts).toMatchObject({ checklist: { points: 6, of: 6 }, wording: { points: 2, of: 2 }, article: { points: 1, of: 1 }, offer: { points: 1, of: 1 }, 'wrap-up': { points: 3, of: 3 } })
  })

  it('is scored by the steps that were heard or ticked by hand, each with the line that says so and how long the customer waited for it', () => {
    const step = (run: PracticeRun, id: string) => scoreRun(run).scored.find(({ key }) => key === `step:${id}`)
    expect(step(aRun(), 'verify')).toMatchObject({ isReached: true, evidence: { is: 'turn', turn: 't9', afterSeconds: 9 }, seconds: { own: 4, written: 6 } })
    const silent = aRun({ turns: GOOD.filter(({ id }) => id !== 't9') })
    expect(step(silent, 'verify')).toMatchObject({ isReached: false, name: { en: 'Identity' }, say: { en: expect.stringContaining('For your security') as string } })
    expect(step({ ...silent, ticks: { verify: true } }, 'verify')).toMatchObject({ isReached: true, evidence: { is: 'hand' } })
    expect(step(aRun({ ticks: { verify: false } }), 'verify')).toMatchObject({ isReached: false })
  })

  it('asks for a step that is required nowhere only where it says so', () => {
    const silent = GOOD.filter(({ id }) => id !== 't20')
    expect(missed(aRun({ turns: silent }))).toEqual(['step:restate'])
    const plain = aPracticeCall()
    expect(missed(aRun({ turns: silent, call: { ...plain, expected: { ...plain.expected, steps: [] } } }))).toEqual([])
  })

  it('says which words should not have been said, and the better ones', () => {
    const said = [...GOOD, turn(41, 'agent', '这不归我管，您爱投诉就去投诉。')]
    const points = scoreRun(aRun({ turns: said })).scored.filter(({ part, isReached }) => part === 'wording' && !isReached)
    expect(points.length).toBeGreaterThan(0)
    expect(points[0]).toMatchObject({ evidence: { is: 'turn', turn: 't41' }, say: { 'zh-CN': expect.any(String) as string } })
    // The customer may say what he likes.
    expect(missed(aRun({ turns: [...GOOD, turn(41, 'customer', '这不归我管，您爱投诉就去投诉。')] }))).toEqual([])
  })

  it('asks for the article that answers it, for the offer that fits, and for no other', () => {
    expect(missed(aRun({ articles: ['line-1.other' as ArticleId] }))).toEqual(['article'])
    expect(missed(aRun({ offers: ['line-1.card' as OfferId] }))).toEqual(['offer:unfit'])
    const call = aPracticeCall()
    const selling = aRun({ call: { ...call, expected: { ...call.expected, articles: [], offers: ['pack', 'line-1.big-pack'] } } })
    expect(missed(selling)).toEqual(['offer:put'])
    expect(missed({ ...selling, offers: ['line-1.big-pack' as OfferId] })).toEqual([])
    expect(missed({ ...selling, offers: ['line-1.pack', 'line-1.card'] as OfferId[] })).toEqual(['offer:unfit'])
  })

  it('asks for a wrap-up with the right code, a note, whether it is resolved, and the task that was promised', () => {
    expect(missed(aRun({ wrapUp: undefined }))).toEqual(['code', 'resolved', 'note'])
    expect(missed(aRun({ wrapUp: { code: 'line-1.payment' as CodeId, isResolved: false, note: ' ', tasks: [] } }))).toEqual(['code', 'resolved', 'note'])
    const call = aPracticeCall()
    const promised = aRun({ call: { ...call, expected: { ...call.expected, task: 'callback' } } })
    expect(missed(promised)).toEqual(['task'])
    expect(missed({ ...promised, wrapUp: { ...promised.wrapUp!, tasks: ['promise', 'callback'] } })).toEqual([])
    expect(missed(aRun({ wrapUp: { ...promised.wrapUp!, tasks: ['follow-up'] } }))).toEqual([])
  })

  it('of a line without a script is scored by the rest', () => {
    expect(countScore(scoreRun(aRun({ script: undefined }))).parts.checklist).toBeUndefined()
  })
})
