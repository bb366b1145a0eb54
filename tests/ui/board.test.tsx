import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { defaultAlertRules } from '../../src/adapters/store/default-alert-rules'
import type { LineId } from '../../src/core/contract/ids'
import { boardFigures } from '../../src/core/metrics/board-figures'
import { addToSlots, quarterOf } from '../../src/core/metrics/counted'
import { AlertLines } from '../../src/ui/alerts/alert-lines'
import { UnreadNotices } from '../../src/ui/board/unread-notices'
import { BoardView } from '../../src/ui/board/board-view'
import { SurgeList } from '../../src/ui/surges/surge-list'
import { aNotice } from '../fixtures/builders/a-notice'
import { CODES, NOW } from '../fixtures/cards'
import { draw } from './draw'

const [rule] = defaultAlertRules('line-1' as LineId, NOW)

it('an alert says what told and what to do, and is answered by one click', () => {
  const answered: unknown[] = []
  const alert = { rule: rule!.id, labels: rule!.labels, todo: rule!.todo, evidence: [{ asks: 'escalation' as const, line: 'l1' as never, said: '12315' }] }
  draw(<AlertLines alerts={[alert]} onAnswer={(...each) => answered.push(each)} />)
  expect(screen.getByText('客户提到“12315”')).toBeTruthy()
  expect(screen.getByText(rule!.todo['zh-CN'])).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '不是这回事' }))
  expect(answered).toEqual([[rule!.id, 'wrong']])
})

it('in the pop an alert is only read', () => {
  draw(<AlertLines alerts={[{ rule: rule!.id, labels: rule!.labels, todo: rule!.todo, evidence: [] }]} />)
  expect(screen.queryByRole('button')).toBeNull()
})

it('the board says its figures, and leaves out what nothing is known of', () => {
  const row = { line: 'line-1' as never, team: 't' as never, agent: 'agent:8021' as never, day: quarterOf(NOW).day, slots: addToSlots([], quarterOf(NOW).at, { contacts: 3, inbound: 3, handled: 2, handlingMs: 240_000 }) }
  const board = { ...boardFigures([row], { from: NOW - 86_400_000, until: NOW + 86_400_000, timeZone: 'Asia/Shanghai' }), oldDoubts: 1, unread: [] }
  draw(<BoardView board={board} hasFailed={false} group="agent" isOneDay lineOf={(_, key) => key} codes={[]} tools={null} />)
  const tiles = [...screen.getByLabelText('数据').querySelectorAll('dt')].map((each) => [each.textContent, each.nextElementSibling?.textContent])
  expect(tiles).toContainEqual(['联络', '3'])
  expect(tiles).toContainEqual(['平均处理', '2:00'])
  expect(tiles).toContainEqual(['超过 24 小时的存疑', '1'])
  expect(tiles.map(([name]) => name)).not.toContain('一次解决')
})

it('the calls behind a surge are one click away', () => {
  const opened: unknown[] = []
  const surge = { id: 's1' as never, subject: { of: 'code' as const, code: CODES[1]!.id }, count: 30, usual: 4.5, from: NOW, until: NOW, contacts: [] }
  draw(<SurgeList surges={[surge]} codes={CODES} now={NOW} opened={undefined} mayStart onOpen={(each) => opened.push(each)} />)
  fireEvent.click(screen.getByRole('button', { name: '查看这些联络' }))
  expect(opened).toEqual(['s1'])
})

it('a surge leads a lead to the incident that is started of it, and an agent nowhere', () => {
  const surge = { id: 's1' as never, subject: { of: 'code' as const, code: CODES[1]!.id }, count: 30, usual: 4.5, from: NOW, until: NOW, contacts: [] }
  const list = (mayStart: boolean) => <SurgeList surges={[surge]} codes={CODES} now={NOW} opened={undefined} mayStart={mayStart} onOpen={() => undefined} />
  const { unmount } = draw(list(true))
  expect(screen.getByRole('link', { name: '启动故障应急' }).getAttribute('href')).toBe(`notices.html#incident/code/${encodeURIComponent(CODES[1]!.id)}`)
  unmount()
  draw(list(false))
  expect(screen.queryByRole('link')).toBeNull()
})

it('says which notices are not acknowledged, by team, and who by one click', () => {
  const notice = aNotice('n1', { importance: 'important', title: '新资费', from: NOW })
  draw(<UnreadNotices unread={[{ notice, agents: 5, open: [{ team: '夜班' as never, agents: ['agent:8021' as never, 'agent:8022' as never] }] }]} now={NOW} agentName={(agent) => agent.slice(6)} teamName={String} />)
  expect(screen.getByText('5 人中 3 人')).toBeTruthy()
  expect(screen.getByText('夜班：2')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '看是谁' }))
  expect(screen.getByText(/夜班：8021.*8022/u)).toBeTruthy()
})

it('where all have acknowledged, it says so and of whom it knows', () => {
  draw(<UnreadNotices unread={[]} now={NOW} agentName={String} teamName={String} />)
  expect(screen.getByText('重要公告都已确认。')).toBeTruthy()
})
