import { act, fireEvent, render, renderHook, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultPracticeCalls } from '../../src/adapters/store/default-practice-calls'
import { defaultGuidance } from '../../src/adapters/store/default-guidance'
import type { Script } from '../../src/core/contract/guidance'
import type { AgentId, CallId, EpochMs, LineId, PracticeCallId } from '../../src/core/contract/ids'
import type { Attempt } from '../../src/core/practice/attempt'
import type { PracticeScore } from '../../src/core/practice/score-run'
import { usePlayer } from '../../src/sidepanel/practice/use-player'
import { PracticeBand, type PracticeBandProps } from '../../src/ui/practice/practice-band'
import { PracticeHome, type PracticeHomeProps } from '../../src/ui/practice/practice-home'
import { PracticeResult } from '../../src/ui/practice/practice-result'
import { aPracticeCall } from '../fixtures/builders/a-practice-call'
import { NOW } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

const LINE = 'line-1' as LineId
const CALL = aPracticeCall()
const scripts = defaultGuidance(LINE, NOW).filter((each): each is Script => each.kind === 'script')
const done = () => Promise.resolve({ ok: true as const })

describe('the player', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  type Props = Parameters<typeof usePlayer>[0]
  const aPlayer = (more: Partial<Props> = {}) => {
    const { given, onCommand } = orderBook()
    const props: Props = { call: CALL, id: 'c' as CallId, isTalking: true, heard: 0, hasSpoken: false, mode: 'speak', pace: 1, isPaused: false, onCommand, ...more }
    const hook = renderHook((each: Props) => usePlayer(each), { initialProps: props })
    return { hook, again: (next: Partial<Props>) => hook.rerender({ ...props, ...next }), said: () => given.map(({ body }) => (body as { text: string }).text) }
  }
  const wait = async (seconds: number) => await act(async () => await vi.advanceTimersByTimeAsync(seconds * 1000))

  it('lets the customer speak once the agent has, and then waits for the next words, not for those of before', async () => {
    const { hook, again, said } = aPlayer()
    await wait(60)
    expect([hook.result.current.next?.is, said()]).toEqual(['yours', []])
    again({ hasSpoken: true })
    await wait(5)
    expect(said()).toEqual([])
    await wait(1)
    expect(said()).toEqual([CALL.turns[1]?.text])
    // The database does not tell of it yet.
    again({ hasSpoken: true, heard: 0 })
    await wait(60)
    expect([hook.result.current.next?.is, said().length]).toEqual(['yours', 1])
    again({ hasSpoken: false, heard: 1 })
    await wait(60)
    expect(said()).toHaveLength(1)
    again({ hasSpoken: true, heard: 1 })
    await wait(6)
    expect(said()).toEqual([CALL.turns[1]?.text, CALL.turns[3]?.text])
  })

  it('says nothing while a real call rings, and goes on after it', async () => {
    const { again, said } = aPlayer({ mode: 'listen', isPaused: true })
    await wait(60)
    expect(said()).toEqual([])
    again({ mode: 'listen', isPaused: false })
    await wait(2)
    expect(said()).toEqual([CALL.turns[0]?.text])
  })

  it('plays a line at once when it is asked for, and none before', async () => {
    const { hook, said } = aPlayer({ pace: 'step' })
    await act(async () => hook.result.current.skip())
    expect(said()).toEqual([CALL.turns[1]?.text])
    await wait(60)
    expect(said()).toHaveLength(1)
  })
})

describe('the band', () => {
  const drawBand = (more: Partial<PracticeBandProps> = {}) => {
    const props: PracticeBandProps = { call: CALL, phase: 'talking', next: undefined, pace: 1, realCall: undefined, onPace: () => {}, onSignal: vi.fn(done), onNext: vi.fn(), onSay: vi.fn(done), onStop: vi.fn(), ...more }
    draw(<PracticeBand {...props} />)
    return props
  }

  it('says in a word that it is practice, and is answered and hung up by key', () => {
    const ringing = drawBand({ phase: 'ringing' })
    expect(screen.getByRole('region', { name: '练习' }).textContent).toContain('练习 话费多了')
    fireEvent.keyDown(document.body, { key: 'Enter' })
    expect(ringing.onSignal).toHaveBeenCalledWith('answered')
  })

  it('takes what the agent says, typed or as it is written', async () => {
    const { onSay } = drawBand({ next: { is: 'yours', written: [CALL.turns[0]!] } })
    fireEvent.change(screen.getByRole('textbox', { name: '轮到您说，客户在等' }), { target: { value: ' 您好 ' } })
    fireEvent.click(screen.getByRole('button', { name: '说' }))
    await vi.waitFor(() => expect(onSay).toHaveBeenCalledWith('您好'))
    fireEvent.click(screen.getByRole('button', { name: '看看示范怎么说' }))
    fireEvent.click(screen.getByRole('button', { name: '就这样说' }))
    await vi.waitFor(() => expect(onSay).toHaveBeenLastCalledWith(CALL.turns[0]?.text))
  })

  it('hears the next line by key', () => {
    const { onNext } = drawBand({ next: { is: 'line', at: 1, turn: CALL.turns[1]!, waitMs: undefined } })
    fireEvent.keyDown(document.body, { key: '\\' })
    expect(onNext).toHaveBeenCalledTimes(1)
  })

  it('gives way to a real call, and says so', () => {
    const { onNext } = drawBand({ realCall: 'ringing', next: { is: 'line', at: 1, turn: CALL.turns[1]!, waitMs: 1000 } })
    expect(screen.getByText('有真实来电，请先接。练习已暂停。')).toBeTruthy()
    fireEvent.keyDown(document.body, { key: '\\' })
    expect(onNext).not.toHaveBeenCalled()
  })
})

const attempt = (call: PracticeCallId, at: number, points: number, missed: readonly string[] = []): Attempt => ({
  id: `${at}`, call, version: 1, line: LINE, agent: 'a' as AgentId, endedAt: (NOW - at * 60_000) as EpochMs, tookSeconds: 70, points, of: 10, parts: {}, missed,
})

describe('what can be practised', () => {
  const drawHome = (more: Partial<PracticeHomeProps> = {}) => {
    const props: PracticeHomeProps = {
      calls: defaultPracticeCalls(LINE, NOW), attempts: [], scripts, language: 'zh-CN', now: NOW, mode: 'speak', pace: 1, mayEdit: true,
      onMode: () => {}, onPace: () => {}, onStart: vi.fn(done), onForget: vi.fn(done), onAddDefaults: vi.fn(done), ...more,
    }
    draw(<PracticeHome {...props} />)
    return props
  }

  it('is proposed in the agent’s language, the easy one first, and started by key', () => {
    const { onStart } = drawHome()
    expect(within(screen.getByRole('region', { name: '接下来建议练' })).getByText('账单比上月多')).toBeTruthy()
    fireEvent.keyDown(document.body, { key: 'Enter' })
    expect(onStart).toHaveBeenCalledWith(expect.objectContaining({ id: 'line-1.practice.bill.zh-CN' }))
  })

  it('is shown with the best and the last of it, whether it gets better, and what to mind', () => {
    const bill = 'line-1.practice.bill.zh-CN' as PracticeCallId
    drawHome({ attempts: [attempt(bill, 5, 8, ['step:verify']), attempt(bill, 9, 4, ['step:verify', 'note'])] })
    const row = screen.getAllByRole('button', { name: '开始练习“账单比上月多”' })[0]!.closest('tr')!
    expect(row.textContent).toContain('容易2 次有进步')
    expect(row.textContent).toContain('80%80%')
    expect(screen.getByText('这次留意：核对身份、写备注')).toBeTruthy()
    expect(screen.getByText('练了 2 次，平均得分 60%。')).toBeTruthy()
  })

  it('is none yet: a lead puts in the first ones, an agent asks for them', () => {
    const { onAddDefaults } = drawHome({ calls: [] })
    fireEvent.click(screen.getByRole('button', { name: '加入自带的练习' }))
    expect(onAddDefaults).toHaveBeenCalled()
    drawHome({ calls: [], mayEdit: false })
    expect(screen.getByText('请班长在“内容”里编写练习通话。')).toBeTruthy()
  })

  it('is forgotten only when it is said twice', () => {
    const { onForget } = drawHome({ attempts: [attempt('line-1.practice.bill.zh-CN' as PracticeCallId, 1, 9)] })
    fireEvent.click(screen.getByRole('button', { name: '清除我的成绩' }))
    expect(onForget).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: '确定清除，不能恢复' }))
    expect(onForget).toHaveBeenCalled()
  })
})

describe('the score', () => {
  const score: PracticeScore = {
    points: 2, of: 4, scored: [
      { part: 'checklist', key: 'step:greet', isReached: true, name: { 'zh-CN': '问候', 'zh-TW': '問候', en: 'Greeting' }, evidence: { is: 'turn', turn: 't', said: '您好', afterSeconds: 2 }, seconds: { own: 4, written: 6 } },
      { part: 'checklist', key: 'step:solved', isReached: false, name: { 'zh-CN': '确认已解决', 'zh-TW': '', en: '' }, say: { 'zh-CN': '请问您的问题解决了吗？', 'zh-TW': '', en: '' } },
      { part: 'wrap-up', key: 'code', isReached: false, expected: ['line-1.bill'], evidence: { is: 'item', id: 'line-1.pay' } }, { part: 'wrap-up', key: 'note', isReached: true },
    ],
  }
  const names = new Map([['line-1.bill', '账单说明'], ['line-1.pay', '缴费充值']])

  it('stands by part, each point with the line that says so, and what was missed with what to say', () => {
    draw(<PracticeResult call={CALL} score={score} names={names} onAgain={() => {}} onHome={() => {}} />)
    expect(screen.getByRole('status').textContent).toBe('2 / 4 分')
    const items = screen.getAllByRole('listitem').map((each) => each.textContent)
    expect(items).toEqual([
      '做到了问候“您好”（第 2 秒）客户说完 4 秒后，示范是 6 秒', '没做到确认已解决 · 没做到可以这样说： 请问您的问题解决了吗？', '没做到选对小结代码 · 没做到您用的是：缴费充值应该是：账单说明', '做到了写备注',
    ])
  })

  it('is read in each language', () => {
    for (const language of ['zh-TW', 'en'] as const) {
      const { unmount } = render(placed(<PracticeResult call={CALL} score={score} names={names} onAgain={() => {}} onHome={() => {}} />, language))
      expect(screen.getByRole('status').textContent).toBe({ 'zh-TW': '2 / 4 分', en: '2 of 4 points' }[language])
      unmount()
    }
  })
})
