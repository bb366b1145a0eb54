import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { CallId, EpochMs } from '../../src/core/contract/ids'
import { CallStrip, type StripCall } from '../../src/ui/calls/call-strip'
import { ContactTimeline } from '../../src/ui/contacts/contact-timeline'
import { CustomerEditor } from '../../src/ui/customer/customer-editor'
import { PanelTabs } from '../../src/ui/panel/panel-tabs'
import { PanelView } from '../../src/ui/panel/panel-view'
import { WhyNothing } from '../../src/ui/receipt/why-nothing'
import { TaskList } from '../../src/ui/tasks/task-list'
import { ALL_TAGS, CARDS, CONTACTS, NOW, TASKS } from '../fixtures/cards'
import { draw, orderBook } from './draw'

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
  it('is an invitation where there is no history, and keeps its shape while it is read', () => {
    const { unmount } = draw(<ContactTimeline contacts={[]} now={NOW} />)
    expect(screen.getByText('还没有联络记录')).toBeTruthy()
    unmount()
    draw(<ContactTimeline contacts={undefined} now={NOW} />)
    expect(screen.getByRole('status', { name: '正在读取' })).toBeTruthy()
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
