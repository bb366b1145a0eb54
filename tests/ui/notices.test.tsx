import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { CallInList } from '../../src/adapters/store/read/read-calls'
import type { AgentId, EpochMs, LineId, NoticeId } from '../../src/core/contract/ids'
import type { Notice } from '../../src/core/contract/notices'
import type { OwnNotice } from '../../src/core/notices/open-notices'
import { useForcedNotice } from '../../src/sidepanel/use-forced-notice'
import type { Acknowledged, OnNotice } from '../../src/ui/hooks/use-notices'
import { NoticeEditor } from '../../src/ui/notices/desk/notice-editor'
import { NoticesPage } from '../../src/ui/notices/desk/notices-page'
import { NoticeGate } from '../../src/ui/notices/notice-gate'
import { NoticesTabView } from '../../src/ui/notices/notices-tab-view'
import { aNotice } from '../fixtures/builders/a-notice'
import { rosterOf } from '../../src/core/roster/roster'
import { RosterContext } from '../../src/ui/roster/use-names'
import { ROSTER } from '../fixtures/builders/all-items'
import { draw, orderBook, placed } from './draw'

const NOW = 1_773_115_200_000 as EpochMs
const LINE = 'line-1' as LineId
const asking = aNotice('ask', {
  importance: 'important', from: NOW, check: { ask: '几点恢复？', answers: [{ text: '六点', isRight: true }, { text: '八点', isRight: false }], place: '六点前恢复' },
})
function orders(answers: readonly Acknowledged[] = [{ ok: true, isRight: true }]) {
  const left = [...answers]
  const acknowledge = vi.fn<OnNotice['acknowledge']>(() => Promise.resolve(left.shift() ?? { ok: true, isRight: true }))
  return { on: { see: vi.fn<OnNotice['see']>(), acknowledge, snooze: vi.fn<OnNotice['snooze']>(() => Promise.resolve()), askGap: vi.fn<OnNotice['askGap']>(() => Promise.resolve(Infinity)) } satisfies OnNotice, acknowledge }
}

describe('a notice that opened by itself', () => {
  it('takes no focus, and is not acknowledged without an answer', () => {
    draw(<><input aria-label="备注" autoFocus /><NoticeGate notice={asking} now={NOW} isPaused={false} on={orders().on} /></>)
    expect(document.activeElement).toBe(screen.getByLabelText('备注'))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '已阅读，知道了' }).disabled).toBe(true)
  })

  it('shows the place in the text after a wrong answer, and asks again', async () => {
    const { on, acknowledge } = orders([{ ok: true, isRight: false, place: '六点前恢复' }])
    draw(<NoticeGate notice={asking} now={NOW} isPaused={false} on={on} />)
    fireEvent.click(screen.getByRole('radio', { name: '八点' }))
    fireEvent.click(screen.getByRole('button', { name: '已阅读，知道了' }))
    await screen.findByRole('alert')
    expect(screen.getByRole('note').textContent).toContain('六点前恢复')
    fireEvent.click(screen.getByRole('radio', { name: '六点' }))
    fireEvent.click(screen.getByRole('button', { name: '已阅读，知道了' }))
    await waitFor(() => expect(acknowledge.mock.calls.map(([, answer]) => answer)).toEqual([1, 0]))
  })

  it('makes room for a call, and comes back with what was chosen', () => {
    const { on } = orders()
    const { rerender } = draw(<NoticeGate notice={asking} now={NOW} isPaused={false} on={on} />)
    fireEvent.click(screen.getByRole('radio', { name: '六点' }))
    rerender(placed(<NoticeGate notice={asking} now={NOW} isPaused on={on} />))
    expect(screen.queryByRole('region', { name: '请阅读这条公告' })).toBeNull()
    expect(screen.getByText('还有公告没读完：宽带维护')).toBeTruthy()
    rerender(placed(<NoticeGate notice={asking} now={NOW} isPaused={false} on={on} />))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '六点' }).checked).toBe(true)
  })
})

describe('in the panel', () => {
  const call = (phase: string, draft?: object) => ({ call: { id: 'c', phase }, ...(draft && { draft }) }) as unknown as CallInList
  const open: readonly OwnNotice[] = [{ notice: asking }]
  function Shown({ calls, isTyping = false, own = open, now = NOW, on }: { readonly calls: readonly CallInList[] | undefined; readonly isTyping?: boolean; readonly own?: readonly OwnNotice[]; readonly now?: EpochMs; readonly on: OnNotice }) {
    const forced = useForcedNotice({ open: own, interruptedAt: [], shiftStartedAt: 0 as EpochMs, calls, isTyping, now, on })
    return <p>{forced ? (forced.isPaused ? 'paused' : 'open') : 'none'}</p>
  }

  it.each([
    ['while it rings', [call('ringing')], false], ['while it is talked', [call('talking')], false], ['while something is typed', [], true],
    ['while a wrap-up is half written', [call('ended', { draft: { note: '断网', closes: [] } })], false], ['before the calls are read', undefined, false],
  ] as const)('nothing opens %s', (_, calls, isTyping) => {
    const { on } = orders()
    const { container } = render(<Shown calls={calls} isTyping={isTyping} on={on} />)
    expect(container.textContent).toBe('none')
    expect(on.see).not.toHaveBeenCalled()
  })

  it('nothing opens while somebody types in a page, and no page is asked while nothing is about to open', async () => {
    const { on } = orders()
    on.askGap.mockResolvedValueOnce(2_000).mockResolvedValueOnce(6_000)
    const { container, rerender } = render(<Shown calls={[call('talking')]} on={on} />)
    expect(on.askGap).not.toHaveBeenCalled()
    rerender(<Shown calls={[]} on={on} />)
    await waitFor(() => expect(on.askGap).toHaveBeenCalledTimes(1))
    await act(() => Promise.resolve())
    expect([container.textContent, on.see.mock.calls]).toEqual(['none', []])
    rerender(<Shown calls={[]} on={on} now={(NOW + 4_000) as EpochMs} />)
    await waitFor(() => expect([container.textContent, on.askGap.mock.calls.length]).toEqual(['open', 2]))
  })

  it('a notice opens once in the gap, waits for a call to be over, and is gone when it is acknowledged', async () => {
    const { on } = orders()
    const { container, rerender } = render(<Shown calls={[]} on={on} />)
    await waitFor(() => expect(container.textContent).toBe('open'))
    expect([container.textContent, on.see.mock.calls]).toEqual(['open', [[asking.id, true]]])
    rerender(<Shown calls={[call('talking')]} on={on} />)
    expect(container.textContent).toBe('paused')
    rerender(<Shown calls={[]} on={on} />)
    expect([container.textContent, on.see.mock.calls.length]).toEqual(['open', 1])
    rerender(<Shown calls={[]} on={on} own={[{ notice: asking, mark: { notice: asking.id, agent: 'agent:1' as AgentId, wrongAnswers: 0, acknowledged: { version: 1, at: NOW } } }]} />)
    expect(container.textContent).toBe('none')
  })
})

describe('the tab', () => {
  const tab = (more: Partial<Parameters<typeof NoticesTabView>[0]>) => (
    <NoticesTabView open={[{ notice: asking }]} digest={[]} demands={new Map()} now={NOW} typed="" onType={() => {}} opened={undefined} onOpen={() => {}} on={orders().on} {...more} />
  )
  it('lists what is told now, opens one, and says that it was seen', () => {
    const [onOpen, { on }] = [vi.fn<(notice: NoticeId | undefined) => void>(), orders()]
    const { rerender } = draw(tab({ onOpen, on }))
    fireEvent.click(screen.getByRole('button', { name: /宽带维护.*未读/u }))
    expect(onOpen).toHaveBeenCalledWith(asking.id)
    rerender(placed(tab({ opened: asking.id, on })))
    expect(on.see).toHaveBeenCalledWith(asking.id, false)
  })
  it('says that nothing was found, that the index is made, and that it failed', () => {
    const { rerender } = draw(tab({ typed: 'q', found: { notices: [], isBuilding: false, hasFailed: false } }))
    expect(screen.getByText('没有找到。换个说法试试。')).toBeTruthy()
    rerender(placed(tab({ typed: 'q', found: { notices: undefined, isBuilding: true, hasFailed: false } })))
    expect(screen.getByText('正在建立索引…')).toBeTruthy()
    rerender(placed(tab({ typed: 'q', found: { notices: undefined, isBuilding: false, hasFailed: true } })))
    expect(screen.getByRole('alert')).toBeTruthy()
  })
})

const A_ROSTER = rosterOf(ROSTER.filter((item) => item.kind === 'agent'), ROSTER.filter((item) => item.kind === 'team'), LINE)

describe('at the desk', () => {
  const page = (more: Partial<Parameters<typeof NoticesPage>[0]> = {}) => (
    <NoticesPage
      notices={[asking]} demands={[]} codes={[]} line={LINE} language="zh-CN" region="CN" now={NOW} opened={undefined} onOpen={() => {}} proof={undefined}
      onCommand={orderBook().onCommand} onEnd={() => Promise.resolve({ ok: true, affected: 0, tasks: 0 })} {...more}
    />
  )
  const editor = (others: readonly Notice[], book = orderBook()) => draw(<NoticeEditor line={LINE} language="zh-CN" others={others} demands={[]} now={NOW} onCommand={book.onCommand} onDone={() => {}} />)
  const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

  it('a lead sees how many interruptions these agents have already', () => {
    editor([aNotice('a', { importance: 'important', from: NOW }), aNotice('b', { importance: 'critical', from: NOW })])
    fireEvent.change(screen.getByLabelText('重要性'), { target: { value: 'important' } })
    expect(screen.getByText('同一批坐席这一班已有 2 条会自动打开的公告，上限 4 条。')).toBeTruthy()
  })

  it('nearly the same is laid side by side, and merged by one click', async () => {
    const [there, book] = [aNotice('there', { from: NOW, title: '宽带维护', body: '南山片区宽带今晚维护，六点前恢复，请统一口径。' }), orderBook()]
    editor([there], book)
    type('标题', '宽带维护')
    type('正文（Markdown）', '南山片区宽带今晚维护，八点前恢复，请统一口径。')
    expect(document.querySelector('del, ins')).toBeNull()
    fireEvent.click(screen.getByText('宽带维护', { selector: 'summary span' }))
    await waitFor(() => expect([...document.querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual(['六', '八']))
    fireEvent.click(screen.getByRole('button', { name: '合并成一条（1 条停用）' }))
    fireEvent.click(screen.getByRole('button', { name: '发布' }))
    await waitFor(() => expect(book.given).toMatchObject([{ name: 'notice/save', body: { mergeOf: [there.id], title: '宽带维护' } }]))
  })

  it('nothing is published without a title, or with a question whose passage is nowhere', () => {
    const book = orderBook()
    editor([], book)
    fireEvent.click(screen.getByRole('button', { name: '发布' }))
    expect(screen.getByRole('alert').textContent).toBe('标题不能为空。')
    type('标题', '维护')
    fireEvent.click(screen.getByLabelText('确认时提问'))
    type('问题', '几点？')
    type('答案 1', '六点')
    type('答案 2', '八点')
    type('答案在正文中的原句', '六点前')
    fireEvent.click(screen.getByRole('button', { name: '发布' }))
    expect(screen.getByRole('alert').textContent).toBe('正文里没有这句原文。')
    expect(book.given).toEqual([])
  })

  it('an agent reads and writes nothing', () => {
    draw(page({ editRefusal: 'read-only', opened: asking.id }))
    expect(screen.getByRole('note')).toBeTruthy()
    for (const name of ['写公告', '修改', '停用', '启动故障应急']) expect(screen.queryByRole('button', { name })).toBeNull()
  })

  it('says by name who has read it, and of the roster who has not', () => {
    const readBy = (agent: string) => ({ notice: asking.id, agent: agent as AgentId, wrongAnswers: 0, seen: { version: 1, at: NOW } })
    draw(<RosterContext value={A_ROSTER}>{page({ opened: asking.id, proof: { affected: 0, marks: [readBy('agent:9001'), readBy('agent:7777')] } })}</RosterContext>)
    const proof = within(screen.getByRole('region', { name: '谁读了' }))
    expect(proof.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['周敏', '7777'])
    expect(within(proof.getByRole('region', { name: '还没有读的人' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['陈晓 8021 · 华南班组'])
  })

  it('is for teams and agents of the roster by their names, and for others as they are typed', async () => {
    const book = orderBook()
    draw(<RosterContext value={A_ROSTER}><NoticeEditor line={LINE} language="zh-CN" others={[]} demands={[]} now={NOW} onCommand={book.onCommand} onDone={() => {}} /></RosterContext>)
    type('标题', '维护')
    fireEvent.change(screen.getByLabelText('发给谁'), { target: { value: 'agents' } })
    const agents = screen.getByRole('combobox', { name: '坐席' })
    fireEvent.change(agents, { target: { value: '陈晓 · 8021' } })
    fireEvent.change(agents, { target: { value: '7777' } })
    fireEvent.blur(agents)
    fireEvent.click(screen.getByRole('button', { name: '发布' }))
    await waitFor(() => expect(book.given).toMatchObject([{ body: { audience: { kind: 'agents', agents: ['agent:8021', 'agent:7777'] } } }]))
  })

  it('says who has read it, and who answered wrongly', () => {
    draw(page({ opened: asking.id, proof: { affected: 0, marks: [{ notice: asking.id, agent: 'agent:8021' as AgentId, wrongAnswers: 2, seen: { version: 1, at: NOW } }] } }))
    expect(within(screen.getByRole('region', { name: '谁读了' })).getByRole('row', { name: /8021.*待确认.*2/u })).toBeTruthy()
  })

  it('an incident names a dialling code that there is, and whom it concerns', async () => {
    const book = orderBook()
    draw(page({ firstForm: 'incident', onCommand: book.onCommand }))
    type('故障名称', '南山断网')
    type('统一口径', '正在抢修')
    fireEvent.click(within(screen.getByRole('form')).getByRole('button', { name: '启动故障应急' }))
    expect(screen.getByRole('alert').textContent).toContain('请写明地区')
    type('影响的地区', '0755、0001')
    fireEvent.click(within(screen.getByRole('form')).getByRole('button', { name: '启动故障应急' }))
    expect(screen.getByRole('alert').textContent).toBe('不认识这个区号：0001')
    type('影响的地区', '0755、010')
    fireEvent.click(within(screen.getByRole('form')).getByRole('button', { name: '启动故障应急' }))
    await waitFor(() => expect(book.given).toMatchObject([{ name: 'incident/start', body: { areas: ['CN-755', 'CN-10'], wording: '正在抢修' } }]))
  })

  it('the all-clear says how many it concerned, and how many callbacks it left', async () => {
    const broken = { ...asking, incident: { codes: [], areas: ['CN-755'], startedAt: NOW } }
    draw(page({ notices: [broken], opened: broken.id, onEnd: () => Promise.resolve({ ok: true, affected: 3, tasks: 2 }) }))
    type('恢复之后怎么说', '已恢复')
    fireEvent.click(screen.getByRole('button', { name: '宣布恢复' }))
    expect((await screen.findByText('已恢复。受影响 3 次，建了 2 个回电任务。')).getAttribute('role')).toBe('status')
  })
})
