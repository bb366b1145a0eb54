import { describe, expect, it } from 'vitest'
import type { AgentId, CodeId, DemandId, EpochMs, LineId, TeamId } from '../../../src/core/contract/ids'
import type { Incident, Notice } from '../../../src/core/contract/notices'
import { concerns } from '../../../src/core/notices/concerns'
import { digestOf } from '../../../src/core/notices/digest'
import { hearTopics, topicPhrases } from '../../../src/core/notices/hear-topics'
import { interruptionBudget } from '../../../src/core/notices/interruption-budget'
import { isFor } from '../../../src/core/notices/is-for'
import { foldNoticeMark, type NoticeFact, type NoticeMark } from '../../../src/core/notices/notice-mark'
import { noticeState } from '../../../src/core/notices/notice-state'
import { nearDuplicates } from '../../../src/core/notices/near-duplicates'
import { aNotice } from '../../fixtures/builders/a-notice'
import { randomFrom } from '../customers-card/random-from'
import { DIFFERENT_NOTICES, SAME_NOTICES } from './notice-pairs'

const READER = { agent: 'agent-1' as AgentId, team: 'team-1' as TeamId, line: 'line-1' as LineId }
const HOUR_MS = 3_600_000

it('is for the site, its line, the named teams or the named agents', () => {
  const audiences: readonly [Notice['audience'], boolean][] = [
    [{ kind: 'site' }, true], [{ kind: 'line' }, true], [{ kind: 'teams', teams: [READER.team] }, true], [{ kind: 'teams', teams: [] }, false],
    [{ kind: 'agents', agents: [READER.agent] }, true], [{ kind: 'agents', agents: ['agent-2' as AgentId] }, false],
  ]
  for (const [audience, is] of audiences) expect(isFor(aNotice('n', { audience }), READER)).toBe(is)
  expect(isFor(aNotice('n', { line: 'line-2' as LineId }), READER)).toBe(false)
})

it('is planned, then live, then expired, and retired whenever a lead says so', () => {
  const notice = { from: 10 as EpochMs, until: 20 as EpochMs }
  expect([9, 10, 19, 20].map((now) => noticeState(notice, now))).toEqual(['planned', 'live', 'live', 'expired'])
  expect(noticeState({ ...notice, retiredAt: 12 as EpochMs }, 13)).toBe('retired')
})

it('what an agent did with it is the same in whatever order it is told', () => {
  const fact = (kind: NoticeFact['kind'], at: number, open: object) => ({ kind, agent: READER.agent, happenedAt: at, open: { notice: 'n', ...open } }) as NoticeFact
  const facts = [
    fact('notice/seen', 1, { version: 1, isForced: true }), fact('notice/seen', 5, { version: 2, isForced: false }), fact('notice/seen', 9, { version: 2, isForced: true }),
    fact('notice/acknowledged', 2, { version: 1, isRight: false, answer: 0 }), fact('notice/acknowledged', 3, { version: 1 }), fact('notice/acknowledged', 10, { version: 2 }),
    fact('notice/snoozed', 4, { until: 100 }), fact('notice/snoozed', 6, { until: 50 }),
  ]
  const { between } = randomFrom(7)
  const folded = (all: readonly NoticeFact[]) => all.reduce<NoticeMark | undefined>(foldNoticeMark, undefined)
  for (let round = 0; round < 50; round += 1) expect(folded([...facts].sort(() => between(-1, 1)))).toEqual(folded(facts))
  expect(folded(facts)).toMatchObject({ seen: { version: 2, at: 5 }, acknowledged: { version: 2, at: 10 }, forcedAt: 9, snoozed: { until: 50 }, wrongAnswers: 1 })
})

describe('two notices that say nearly the same', () => {
  const found = ([one, other]: readonly [Partial<Notice>, Partial<Notice>]) => nearDuplicates(aNotice('a', one), [aNotice('b', other)]).length === 1

  it('are found, and two matters of one subject are not', () => {
    expect(SAME_NOTICES.map(found)).toEqual(SAME_NOTICES.map(() => true))
    expect(DIFFERENT_NOTICES.map(found)).toEqual(DIFFERENT_NOTICES.map(() => false))
  })
})

it('the budget counts what the same people have in the same shift already', () => {
  const now = 24 * HOUR_MS
  const all = [
    aNotice('now', { importance: 'important', from: now as EpochMs }), aNotice('team', { importance: 'critical', from: (now - HOUR_MS) as EpochMs, audience: { kind: 'teams', teams: ['team-1' as TeamId] } }),
    aNotice('info', { from: now as EpochMs }), aNotice('yesterday', { importance: 'important', from: 0 as EpochMs }), aNotice('gone', { importance: 'important', from: now as EpochMs, retiredAt: now as EpochMs }),
    aNotice('other line', { importance: 'important', from: now as EpochMs, line: 'line-2' as LineId }),
  ]
  const others = (written: Partial<Notice>) => interruptionBudget(aNotice('new', { from: now as EpochMs, ...written }), all, now).others.map(({ id }) => id)
  expect(others({})).toEqual(['line-1.now', 'line-1.team'])
  expect(others({ audience: { kind: 'teams', teams: ['team-2' as TeamId] } })).toEqual(['line-1.now', 'line-1.other line'])
  expect(others({ mergeOf: ['line-1.now' as Notice['id']] })).toEqual(['line-1.team'])
  expect(others({ id: 'line-1.now' as Notice['id'] })).toEqual(['line-1.team'])
})

it('the digest tells notices of one demand by one line, merged ones by what they became, and read ones of yesterday not at all', () => {
  const demand = 'line-1.broadband' as DemandId
  const read = { agent: READER.agent, wrongAnswers: 0, seen: { version: 1, at: 1 as EpochMs } }
  const lines = digestOf([
    { notice: aNotice('a', { demand }) }, { notice: aNotice('b', { demand, importance: 'important' }) }, { notice: aNotice('c', { mergeOf: ['line-1.d' as Notice['id']] }) }, { notice: aNotice('d') },
    { notice: aNotice('old'), mark: { ...read, notice: 'line-1.old' as Notice['id'] } },
  ], 10 as EpochMs)
  expect(lines.map(({ kind, notices, open, importance }) => [kind, notices.map(({ id }) => id), open, importance])).toEqual([
    ['demand', ['line-1.b', 'line-1.a'], 2, 'important'], ['notice', ['line-1.c'], 1, 'info'],
  ])
})

it('a topic is heard in both scripts, with a few words between', () => {
  const topics = topicPhrases([aNotice('net', { phrasings: ['宽带*断'] }), aNotice('none')])
  expect(hearTopics(topics, [{ text: '我家的寬帶昨天開始老是斷' }])).toEqual(['line-1.net'])
  expect(hearTopics(topics, [{ text: '宽带多少钱一个月' }])).toEqual([])
})

describe('an incident concerns', () => {
  const fault = 'line-1.fault' as CodeId
  const of = (incident: Partial<Incident>, more: Partial<Notice> = {}) => aNotice('i', { incident: { codes: [], areas: [], startedAt: 0 as EpochMs, ...incident }, ...more })
  const call = { area: 'CN-755', codes: [] }

  it('every call out of its area, where it names nothing else', () => {
    expect(concerns(of({ areas: ['CN-755'] }), call)).toBe(true)
    expect(concerns(of({ areas: ['CN-755'] }), { ...call, codes: ['line-1.bill' as CodeId] })).toBe(true)
    expect(concerns(of({ areas: ['CN-755'] }), { ...call, area: 'CN-20' })).toBe(false)
  })

  it('with an area and a code: who rings from there until it is known what he wants, and who wants it if he is not from elsewhere', () => {
    const both = of({ areas: ['CN-755'], codes: [fault] })
    expect(concerns(both, call)).toBe(true)
    expect(concerns(both, { ...call, codes: ['line-1.bill' as CodeId] })).toBe(false)
    expect(concerns(both, { area: 'CN', codes: [fault] })).toBe(true)
    expect(concerns(both, { area: 'CN-20', codes: [fault] })).toBe(false)
  })

  it('a call about a code of its demand, or in which its topic was spoken; and of one that names nobody, none', () => {
    expect(concerns(of({ codes: [fault] }, { demand: 'line-1.net' as DemandId }), { codes: [fault] })).toBe(true)
    expect(concerns(of({ codes: [fault] }), { codes: [], spoken: ['line-1.i' as Notice['id']] })).toBe(true)
    expect(concerns(of({}), call)).toBe(false)
    expect(concerns(aNotice('n'), call)).toBe(false)
  })
})
