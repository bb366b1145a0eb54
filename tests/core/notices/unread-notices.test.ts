import { describe, expect, it } from 'vitest'
import type { AgentId, EpochMs, LineId, NoticeId, TeamId } from '../../../src/core/contract/ids'
import type { NoticeMark } from '../../../src/core/notices/notice-mark'
import { countUnread, readersAmong, unreadNotices } from '../../../src/core/notices/unread-notices'
import { NO_ROSTER, type RosterPerson } from '../../../src/core/roster/roster'
import { aNotice } from '../../fixtures/builders/a-notice'

const NOW = 1_773_115_200_000
const before = (ms: number) => (NOW - ms) as EpochMs
const LINE = aNotice('any').line
const readers = readersAmong(NO_ROSTER, [[LINE, 10, 'agent:1', 'day'], [LINE, 12, 'agent:1', 'night'], [LINE, 11, 'agent:2', 'day'], [LINE, 11, 'agent:3', 'day'], ['other', 12, 'agent:9', 'day']], [LINE])
const acknowledged = (notice: string, agent: string, version = 1): NoticeMark => ({ notice: notice as NoticeId, agent: agent as AgentId, wrongAnswers: 0, acknowledged: { version, at: before(1) } })
const important = (id: string, more = {}) => aNotice(id, { importance: 'important', from: before(1000), ...more })
const shown = (all: ReturnType<typeof unreadNotices>) => all.map(({ notice, agents, open }) => [notice.title, agents, open.map(({ team, agents: who }) => `${team}: ${who.join()}`)])

describe('notices that are not acknowledged', () => {
  it('are told with who is missing, by the team he was of last', () => {
    const unread = unreadNotices([important('n1', { title: 'a' })], [acknowledged(important('n1').id, 'agent:2')], readers, NOW)
    expect(shown(unread)).toEqual([['a', 3, ['day: agent:3', 'night: agent:1']]])
    expect(countUnread(unread)).toBe(2)
  })

  it('are those that are important, live and for these agents: others, and those that all have acknowledged, are left out', () => {
    const all = [
      aNotice('info', { from: before(1000), title: 'info' }), important('later', { from: NOW + 1000 }), important('over', { until: before(1) }), important('done', { audience: { kind: 'agents', agents: ['agent:2' as AgentId] } }),
      important('team', { title: 'team', audience: { kind: 'teams', teams: ['night' as TeamId] } }), important('nobody', { audience: { kind: 'teams', teams: ['gone' as TeamId] } }),
    ]
    expect(shown(unreadNotices(all, [acknowledged(all[3]!.id, 'agent:2')], readers, NOW))).toEqual([['team', 1, ['night: agent:1']]])
  })

  it('are told anew where this version is to be read again, and critical ones first', () => {
    const all = [important('n1', { title: 'a', version: 3, readAgainFrom: 3 }), aNotice('n2', { importance: 'critical', from: before(9000), title: 'b' })]
    const marks = ['agent:1', 'agent:2', 'agent:3'].map((agent) => acknowledged(all[0]!.id, agent, 2))
    expect(shown(unreadNotices(all, marks, readers, NOW)).map(([title]) => title)).toEqual(['b', 'a'])
  })

  it('count an agent once who works in two lines', () => {
    const both = readersAmong(NO_ROSTER, [['one' as LineId, 10, 'agent:1', 'day'], ['two' as LineId, 12, 'agent:1', 'night']], ['one', 'two'] as LineId[])
    expect(shown(unreadNotices([important('n1', { title: 'a', audience: { kind: 'site' } })], [], both, NOW))).toEqual([['a', 1, ['night: agent:1']]])
  })

  it('are for who is on the roster, also before he has worked, and for nobody who left it; a roster says the team', () => {
    const person = (agent: string, more: Partial<RosterPerson> = {}): RosterPerson => ({ agent: agent as AgentId, number: '', labels: { 'zh-CN': '', 'zh-TW': '', en: '' }, teams: ['night' as TeamId], lines: [LINE], language: 'zh-CN', skill: 'normal' as never, isRetired: false, ...more })
    const roster = { agents: [person('agent:1'), person('agent:new'), person('agent:left', { isRetired: true, lines: [] }), person('agent:far', { lines: ['other' as LineId] })] }
    const among = readersAmong(roster, [[LINE, 12, 'agent:1', 'day'], [LINE, 12, 'agent:left', 'day'], [LINE, 12, 'agent:guest', 'day']], [LINE])
    expect(among.map(({ agent, team }) => `${agent} ${team}`)).toEqual(['agent:1 night', 'agent:new night', 'agent:guest day'])
  })
})
