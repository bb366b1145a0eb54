import { expect, test } from 'vitest'
import type { AgentId, EpochMs, LineId, NoticeId, RosterAgentId, TeamId } from '../../../src/core/contract/ids'
import type { RosterAgent, RosterTeam } from '../../../src/core/contract/roster'
import { isFor } from '../../../src/core/notices/is-for'
import { notReadBy } from '../../../src/core/notices/not-read-by'
import type { NoticeMark } from '../../../src/core/notices/notice-mark'
import { personOf, rosterOf } from '../../../src/core/roster/roster'
import { LINE, NOW, ROSTER } from '../../fixtures/builders/all-items'

const agents = ROSTER.filter((item): item is RosterAgent => item.kind === 'agent')
const teams = ROSTER.filter((item): item is RosterTeam => item.kind === 'team')
const OTHER = 'line-2' as LineId
const elsewhere = ({ kind, version, changedAt, language, skill, teams: own, number, labels }: RosterAgent): RosterAgent => ({
  kind, version, changedAt, language, skill, teams: own, number, id: `line-2.${number}` as RosterAgentId, line: OTHER, labels: { ...labels, 'zh-CN': `${labels['zh-CN']}（手机）` },
})
const roster = rosterOf(agents, teams, LINE)

test('an agent is found by the number as it is typed, with the codes of his teams', () => {
  expect(personOf(roster, ' 8021 ')).toMatchObject({ agent: 'agent:8021', teams: ['south', 'north'], skill: 'novice', isRetired: false })
  expect(personOf(roster, '8022')).toMatchObject({ isRetired: true })
  expect(personOf(roster, '1')).toBeUndefined()
})

test('whoever stands on the rosters of two lines is one person, called as the line in front has him', () => {
  const both = [...agents, elsewhere(agents[0]!), elsewhere(agents[2]!)]
  expect(rosterOf(both, teams, LINE).agents.filter(({ number }) => number === '9001')).toMatchObject([{ labels: { 'zh-CN': '周敏' }, lines: [LINE, OTHER] }])
  expect(rosterOf(both, teams, OTHER).agents.find(({ number }) => number === '9001')?.labels['zh-CN']).toBe('周敏（手机）')
  // He left one of them and works in the other.
  expect(rosterOf(both, teams, LINE).agents.find(({ number }) => number === '8022')).toMatchObject({ isRetired: false, lines: [OTHER] })
})

const mark = (agent: string, version: number): NoticeMark => ({ notice: 'n' as NoticeId, agent: agent as AgentId, seen: { version, at: NOW as EpochMs }, wrongAnswers: 0 })
const missing = (audience: Parameters<typeof notReadBy>[0]['audience'], marks: readonly NoticeMark[] = [], readAgainFrom = 1) => notReadBy({ audience, line: LINE, readAgainFrom }, marks, roster).map(({ number }) => number)

test('of the roster those have not read a notice whom it is for and of whom nothing came; who left is not asked', () => {
  expect(missing({ kind: 'line' })).toEqual(['9001', '8021'])
  expect(missing({ kind: 'line' }, [mark('agent:9001', 1)])).toEqual(['8021'])
  expect(missing({ kind: 'line' }, [mark('agent:9001', 1), mark('agent:8021', 2)], 2)).toEqual(['9001'])
  expect(missing({ kind: 'teams', teams: ['south' as TeamId] })).toEqual(['8021'])
  // One of his teams is enough: he is told of it in the panel too.
  expect(missing({ kind: 'teams', teams: ['north' as TeamId] })).toEqual(['9001', '8021'])
  expect(isFor({ audience: { kind: 'teams', teams: ['north' as TeamId] }, line: LINE }, { agent: 'agent:8021' as AgentId, line: LINE, team: 'south' as TeamId, teams: ['south', 'north'] as TeamId[] })).toBe(true)
  expect(missing({ kind: 'agents', agents: ['agent:9001' as AgentId, 'agent:8022' as AgentId] })).toEqual(['9001'])
  expect(notReadBy({ audience: { kind: 'line' }, line: OTHER }, [], roster)).toEqual([])
})
