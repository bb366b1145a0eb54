import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AgentId, EpochMs, LineId } from '../../src/core/contract/ids'
import type { OfferedLine } from '../../src/ui/shift/line-choice'
import { ShiftBar } from '../../src/ui/shift/shift-bar'
import { rosterOf } from '../../src/core/roster/roster'
import { RosterContext } from '../../src/ui/roster/use-names'
import { LINE, ROSTER } from '../fixtures/builders/all-items'
import { NOW } from '../fixtures/cards'
import { draw, orderBook } from './draw'

const AGENT = { id: 'agent:8021' as AgentId, number: '8021', name: '李婷' }
const started = (NOW - 3_600_000) as EpochMs
const aLine = (name: string): OfferedLine => ({ id: `line-${name}` as LineId, labels: { 'zh-CN': name, 'zh-TW': name, en: name } })
const ONE = { lines: [aLine('宽带')], line: 'line-宽带' as LineId, isLineGiven: false }
const TWO = { ...ONE, lines: [aLine('宽带'), aLine('手机')] }
const type = (name: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const press = async (name: string) => await act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('the shift', () => {
  it('is taken over in one step, and an unfinished wrap-up stays with its owner unless handed over', async () => {
    const { given, onCommand } = orderBook()
    draw(<ShiftBar agent={AGENT} shiftStartedAt={started} {...ONE} unfinished={1} onCommand={onCommand} />)
    await press('换人')
    type('工号', '8022')
    type('姓名', '陈宇')
    await press('接班')
    expect(given).toEqual([{ name: 'shift/take-over', body: { agentNumber: '8022', agentName: '陈宇', unfinished: 'keep' } }])
  })
  it('asks who I am when none has started', async () => {
    const { given, onCommand } = orderBook()
    draw(<ShiftBar agent={AGENT} {...ONE} unfinished={0} onCommand={onCommand} />)
    await press('开始班次')
    expect(given).toEqual([{ name: 'shift/start', body: { agentNumber: '8021', agentName: '李婷' } }])
  })
  it('asks for which line of business where there are several', async () => {
    const { given, onCommand } = orderBook()
    draw(<ShiftBar agent={AGENT} {...TWO} unfinished={0} onCommand={onCommand} />)
    fireEvent.change(screen.getByRole('combobox', { name: '业务线' }), { target: { value: 'line-手机' } })
    await press('开始班次')
    expect(given).toEqual([{ name: 'shift/start', body: { agentNumber: '8021', agentName: '李婷', line: 'line-手机' } }])
  })
  it('is started by whoever stands on the roster with his number alone, and by others with their name', async () => {
    const { given, onCommand } = orderBook()
    const roster = rosterOf(ROSTER.filter((item) => item.kind === 'agent'), ROSTER.filter((item) => item.kind === 'team'), LINE)
    draw(<RosterContext value={roster}><ShiftBar {...ONE} unfinished={0} onCommand={onCommand} /></RosterContext>)
    const number = () => screen.getByRole('combobox', { name: '工号' })
    fireEvent.change(number(), { target: { value: '9001' } })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '姓名' }).value).toBe('周敏')
    expect(screen.getByText('在团队的坐席名单上')).toBeTruthy()
    await press('开始班次')
    fireEvent.change(number(), { target: { value: '7777' } })
    type('姓名', '新同事')
    await press('开始班次')
    expect(given.map(({ body }) => body)).toEqual([{ agentNumber: '9001', agentName: '周敏' }, { agentNumber: '7777', agentName: '新同事' }])
  })
  it('goes on in another line of business by one choice', async () => {
    const { given, onCommand } = orderBook()
    draw(<ShiftBar agent={AGENT} shiftStartedAt={started} {...TWO} unfinished={0} onCommand={onCommand} />)
    await act(async () => void fireEvent.change(screen.getByRole('combobox', { name: '业务线' }), { target: { value: 'line-手机' } }))
    expect(given).toEqual([{ name: 'shift/change-line', body: { line: 'line-手机' } }])
  })
  it('of a machine that a policy gave to one agent is started without typing, and not taken over', async () => {
    const { given, onCommand } = orderBook()
    const { unmount } = draw(<ShiftBar givenAgent={AGENT} {...ONE} unfinished={0} onCommand={onCommand} />)
    expect(screen.queryByRole('textbox')).toBeNull()
    await press('开始班次')
    expect(given).toEqual([{ name: 'shift/start', body: { agentNumber: '8021', agentName: '李婷' } }])
    unmount()
    draw(<ShiftBar agent={AGENT} givenAgent={AGENT} shiftStartedAt={started} {...ONE} unfinished={0} onCommand={onCommand} />)
    expect(screen.queryByRole('button', { name: '换人' })).toBeNull()
    expect(screen.getByText('这台电脑由您的组织分配给此人')).toBeTruthy()
  })
})
