import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { CallId, EpochMs, LineId, TargetId } from '../../src/core/contract/ids'
import type { Target } from '../../src/core/contract/targets'
import { CallStrip, type StripCall } from '../../src/ui/calls/call-strip'
import { ContactTimeline } from '../../src/ui/contacts/contact-timeline'
import { CustomerEditor } from '../../src/ui/customer/customer-editor'
import { DayFiguresLine } from '../../src/ui/metrics/day-figures-line'
import { PanelTabs } from '../../src/ui/panel/panel-tabs'
import { PanelView } from '../../src/ui/panel/panel-view'
import { WhyNothing } from '../../src/ui/receipt/why-nothing'
import { TaskList } from '../../src/ui/tasks/task-list'
import { ALL_TAGS, CARDS, CONTACTS, NOW, TASKS } from '../fixtures/cards'
import { draw, orderBook, placed } from './draw'

const TODO = { 'zh-CN': '先确认诉求', 'zh-TW': '先確認訴求', en: 'Confirm the demand first' }
const started = (NOW - 3_600_000) as EpochMs

describe('the panel', () => {
  it('lists several calls without mixing them', () => {
    const calls: readonly StripCall[] = [
      { id: 'a' as CallId, phase: 'talking', direction: 'inbound', who: '王小明', startedAt: NOW, answeredAt: started, wrapUp: 'not-yet' },
      { id: 'b' as CallId, phase: 'ended', direction: 'inbound', who: '刘芳', startedAt: started, endedAt: (NOW - 5000) as EpochMs, wrapUp: 'waiting' },
    ]
    const onSelect = vi.fn<(call: CallId) => void>()
    draw(<CallStrip calls={calls} selected={'a' as CallId} now={NOW} onSelect={onSelect} />)
    const [first, second] = screen.getAllByRole('button')
    expect(first?.textContent).toContain('王小明通话中1:00:00')
    expect(second?.textContent).toContain('刘芳待小结0:05')
    fireEvent.keyDown(document.body, { key: ']' })
    expect(onSelect).toHaveBeenCalledWith('b', true)
  })
  it('reaches each tab by its key, shown beside it', () => {
    draw(<PanelTabs tabs={[{ id: 'a', title: '历史', hotkey: 'h', draw: () => 'A' }, { id: 'b', title: '任务', hotkey: 't', draw: () => 'B' }]} />)
    expect(screen.getByRole('tab', { name: '任务' }).textContent).toContain('T')
    fireEvent.keyDown(document.body, { key: 't' })
    expect(screen.getByRole('tabpanel').textContent).toBe('B')
  })
  it('shows the history of every channel by day', () => {
    draw(<ContactTimeline contacts={CONTACTS} now={NOW} />)
    expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual(['今天', '昨天', '9月30日', '2025年10月8日'])
  })
  it('tells in one customer’s history who came back by another channel, and in a list of many nobody', () => {
    const [call] = CONTACTS
    if (!call) throw new Error('there is a call')
    const both = [{ ...call, contact: 'chat' as typeof call.contact, channel: 'chat' as const, startedAt: NOW, isSolved: true }, call]
    const { rerender } = draw(<ContactTimeline isOneCustomer contacts={both} now={NOW} />)
    expect(screen.getByText('14:30 改用在线聊天再来')).toBeTruthy()
    rerender(placed(<ContactTimeline contacts={both} now={NOW} />))
    expect(screen.queryByText(/改用在线聊天/)).toBeNull()
  })
  it('shows an agent’s own day, and of it only what there is a source for', () => {
    const { rerender } = draw(<DayFiguresLine figures={{ contacts: 12, missed: 0, waiting: 0, handlingMs: 250_000, afterCallMs: 35_000, solvedAtOnce: 0.834 }} />)
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['12', '4:10', '0:35', '83%'])
    rerender(placed(<DayFiguresLine figures={{ contacts: 0, missed: 0, waiting: 0 }} />))
    expect(screen.queryByRole('definition')).toBeNull()
  })
  it('shows beside a figure what is asked of it, and what to do about it only when nobody is talked to', () => {
    const target = (figure: 'handling' | 'solvedAtOnce' | 'contacts', value: number): Target => ({ kind: 'target', id: figure as TargetId, line: 'line-1' as LineId, version: 1, changedAt: NOW, labels: TODO, figure, value, teams: [], todo: TODO, order: 0 })
    const targets = { handling: target('handling', 240), solvedAtOnce: target('solvedAtOnce', 80), contacts: target('contacts', 40) }
    const figures = { contacts: 12, missed: 0, waiting: 0, handlingMs: 250_000, solvedAtOnce: 0.834 }
    const { rerender } = draw(<DayFiguresLine figures={figures} targets={targets} />)
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['12 ≥ 40', '4:10 ≤ 4:00 未达标', '83% ≥ 80% 达标'])
    expect(screen.queryByText(/先确认诉求/)).toBeNull()
    rerender(placed(<DayFiguresLine figures={figures} targets={targets} hasAdvice />))
    expect(screen.getByRole('list', { name: '怎么改进' }).textContent).toBe('平均处理 4:10，目标 ≤ 4:00： 先确认诉求')
  })
  it('shows in the strip what is asked of the talk, and says it is passed in its colour alone while the customer listens', () => {
    const calls = [{ id: 'a' as CallId, phase: 'talking' as const, direction: 'inbound' as const, startedAt: NOW, answeredAt: (NOW - 400_000) as EpochMs, wrapUp: 'not-yet' as const }]
    const target: Target = { kind: 'target', id: 'talk' as TargetId, line: 'line-1' as LineId, version: 1, changedAt: NOW, labels: TODO, figure: 'talk', value: 360, teams: [], todo: TODO, order: 0 }
    const { rerender } = draw(<CallStrip calls={calls} now={NOW} targets={{ talk: target }} onSelect={() => {}} />)
    expect(screen.getByText('≤ 6:00').className).toContain('is-amber')
    rerender(placed(<CallStrip calls={calls} now={(NOW - 100_000) as EpochMs} targets={{ talk: target }} onSelect={() => {}} />))
    expect(screen.getByText('≤ 6:00').className).not.toContain('is-amber')
    rerender(placed(<CallStrip calls={calls} now={NOW} onSelect={() => {}} />))
    expect(screen.queryByText(/≤/)).toBeNull()
  })
  it('is an invitation where there is no history, and keeps its shape while it is read', () => {
    const { unmount } = draw(<ContactTimeline contacts={[]} now={NOW} />)
    expect(screen.getByText('还没有联络记录')).toBeTruthy()
    unmount()
    draw(<ContactTimeline contacts={undefined} now={NOW} />)
    expect(screen.getByRole('status', { name: '正在读取' })).toBeTruthy()
  })
  it('puts tasks of one demand together, and leaves the others as they are due', () => {
    draw(<TaskList tasks={TASKS} now={NOW} onCommand={orderBook().onCommand} />)
    expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual(['移机 2'])
    expect(screen.getAllByRole('list').map((each) => within(each).getAllByRole('listitem').length)).toEqual([1, 2, 1])
  })
  it('does tasks and puts them off', () => {
    const { given, onCommand } = orderBook()
    draw(<TaskList tasks={TASKS} now={NOW} onCommand={onCommand} />)
    const [first] = screen.getAllByRole('listitem')
    expect(first?.textContent).toContain('已过期')
    if (first) fireEvent.click(within(first).getByRole('button', { name: '完成' }))
    expect(given).toEqual([{ name: 'task/finish', body: { task: 'task-1' } }])
  })
  it('saves every change of a customer at once', () => {
    const { given, onCommand } = orderBook()
    if (!CARDS.one.person) throw new Error('the card has a person')
    draw(<CustomerEditor person={CARDS.one.person} tags={CARDS.one.tags} allTags={ALL_TAGS} remembered={CARDS.one.remembered} now={NOW} onCommand={onCommand} />)
    fireEvent.click(screen.getByRole('button', { name: '金卡', pressed: true }))
    expect(given).toEqual([{ name: 'customer/tag', body: { customer: 'c1', tag: 't2', isOn: false } }])
  })
  it('answers why nothing popped, the broken thing first, with the button that mends it', () => {
    const onMend = vi.fn<(what: string) => void>()
    draw(<WhyNothing checks={[{ what: 'site-on', isOk: true }, { what: 'pop-on', isOk: false }]} now={NOW} onMend={onMend} />)
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('弹屏已关闭')
    fireEvent.click(screen.getByRole('button', { name: '打开弹屏' }))
    expect(onMend).toHaveBeenCalledWith('pop-on')
  })
})

describe('why nothing popped, where no button could help from here', () => {
  it('says what to do instead', () => {
    draw(<WhyNothing checks={[{ what: 'page-seen', isOk: false }, { what: 'web-page', isOk: false }]} now={NOW} onMend={() => {}} canMend={(what) => what !== 'web-page'} />)
    expect(screen.getByText(/请点工具栏上的 Callside 图标/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('is asked in the empty panel by its key, and closed by Esc', () => {
    draw(<PanelView shift={null} strip={null} card="none" now={NOW} isWaitingForWrapUp={false} whyNothing={<p>各项都正常</p>} tabs={[]} onCommand={orderBook().onCommand} />)
    fireEvent.keyDown(document.body, { key: 'w' })
    expect(screen.getByText('各项都正常')).toBeTruthy()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByText('各项都正常')).toBeNull()
  })
})

describe('writing the wrap-up before the hang-up', () => {
  it('is asked for in one call and not in the next', () => {
    const view = (card: typeof CARDS.talking) => <PanelView shift={null} strip={null} card={card} now={NOW} wrapUp={<p>小结</p>} isWaitingForWrapUp={false} tabs={[]} onCommand={orderBook().onCommand} />
    const { rerender } = draw(view(CARDS.talking))
    fireEvent.keyDown(document.body, { key: 'w' })
    expect(screen.getByText('小结')).toBeTruthy()
    rerender(placed(view({ ...CARDS.talking, call: { ...CARDS.talking.call, id: 'next' as CallId } })))
    expect(screen.queryByText('小结')).toBeNull()
  })
})

describe('a locked vault', () => {
  it('is opened from the panel, and a wrong passphrase says that nothing is lost', async () => {
    const { given, onCommand } = orderBook({ ok: false, why: 'wrong-passphrase' })
    draw(<PanelView shift={null} strip={null} card={CARDS.locked} now={NOW} isWaitingForWrapUp={false} tabs={[]} onCommand={onCommand} />)
    fireEvent.change(screen.getByLabelText('口令'), { target: { value: '不记得' } })
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '解锁' })))
    expect(given).toEqual([{ name: 'vault/unlock', body: { passphrase: '不记得' } }])
    expect(screen.getByRole('alert').textContent).toContain('没有丢失')
  })
})
