import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgentId, DemandId, EpochMs, LineId, NoticeId, TeamId } from '../../../src/core/contract/ids'
import type { Notice } from '../../../src/core/contract/notices'
import { compareVersions } from '../../../src/core/desk/compare-versions'
import { itemOfCells, tableCells, tableHeader } from '../../../src/core/desk/item-table'
import { NOTICE_FORM } from '../../../src/core/desk/kinds/notice-form'
import { momentCell, readMomentCell } from '../../../src/core/desk/moment-cell'
import { aNotice } from '../../fixtures/builders/a-notice'

const ZONE = 'Asia/Shanghai'
const LINE = 'line-1' as LineId
const NOW = Date.parse('2026-11-28T09:00:00+08:00') as EpochMs
const DESK = { line: LINE, language: 'zh-TW', timeZone: ZONE, now: NOW } as const
const at = (written: string) => Date.parse(written) as EpochMs
const row = (cells: Readonly<Record<string, string>>, known?: Notice) => itemOfCells(NOTICE_FORM, Object.keys(cells), Object.values(cells), known, DESK)
const mistakes = (cells: Readonly<Record<string, string>>, known?: Notice) => row({ id: 'new', title: '维护', ...cells }, known).mistakes?.map(({ why, path }) => [why, path])

const NOTICES: readonly Notice[] = [
  aNotice('plain', { from: at('2026-11-28T14:30:00+08:00') }),
  aNotice('whole', {
    importance: 'critical', audience: { kind: 'agents', agents: ['agent:8021', 'agent:8022'] as AgentId[] }, from: at('2026-11-28T14:30:00+08:00'), until: at('2026-12-01T00:00:00+08:00'), language: 'en', title: 'Works, "tonight"',
    body: '# Works\n\nFrom *two*, over by six.', wording: 'It will be over by six.', attachments: [{ name: 'places', text: 'a\nb' }, { name: 'empty', text: '' }], demand: 'line-1.broadband' as DemandId, phrasings: ['no * internet', 'it is down'],
    check: { ask: 'When?', answers: [{ text: 'six', isRight: true }, { text: 'eight', isRight: false }], place: 'over by six' },
  }),
  aNotice('teams', { audience: { kind: 'teams', teams: ['north', 'south'] as TeamId[] }, body: '' }),
  aNotice('site', { audience: { kind: 'site' }, retiredAt: 1 as EpochMs }),
]

describe('notices as a table', () => {
  it('come into a desk that has nothing as they were, and into the one they are of as nothing new', () => {
    const header = tableHeader(NOTICE_FORM)
    for (const notice of NOTICES) {
      const cells = tableCells(NOTICE_FORM, notice, ZONE)
      const fresh = itemOfCells(NOTICE_FORM, header, cells, undefined, DESK)
      expect(fresh.item).toEqual({ ...notice, version: 1, changedAt: NOW, ...(notice.retiredAt !== undefined && { retiredAt: NOW }) })
      expect(itemOfCells(NOTICE_FORM, header, cells, notice, DESK).item).toEqual(notice)
    }
  })

  it('name agents by their numbers, teams by their codes and times by the clock of the center', () => {
    const cells = (notice: Notice | undefined) => Object.fromEntries(tableHeader(NOTICE_FORM).map((column, index) => [column, notice && tableCells(NOTICE_FORM, notice, ZONE)[index]]))
    expect(cells(NOTICES[1])).toMatchObject({ id: 'whole', 'audience.kind': 'agents', 'audience.agents': '8021\n8022', from: '2026-11-28 14:30', until: '2026-12-01 00:00', demand: 'broadband', phrasings: 'no * internet\nit is down', retired: '' })
    expect(cells(NOTICES[2])).toMatchObject({ 'audience.teams': 'north\nsouth', body: '', until: '' })
  })

  it('begin now, in the language of the desk and for its line, where a row says nothing of it', () => {
    expect(row({ id: 'new', title: '維護', from: '' }).item).toEqual({ kind: 'notice', id: 'line-1.new', line: LINE, version: 1, importance: 'info', audience: { kind: 'line' }, from: NOW, language: 'zh-TW', title: '維護', body: '', attachments: [], phrasings: [], changedAt: NOW })
  })

  it('keep what a table has no column for, and the seconds and last spaces that a cell does not show', () => {
    const known = aNotice('kept', { from: (at('2026-11-28T14:30:00+08:00') + 12_345) as EpochMs, body: '正文\n第二行\n', mergeOf: ['line-1.old' as NoticeId], readAgainFrom: 3, version: 4 })
    expect(row({ id: 'kept', from: '2026-11-28 14:30', body: '正文\r\n第二行', title: '宽带维护' }, known).item).toEqual(known)
    const changed = row({ id: 'kept', title: '改过' }, known).item
    expect(changed && compareVersions(known, changed).map(({ path }) => path)).toEqual(['title'])
  })

  it('name each thing that is wrong by its field', () => {
    expect(mistakes({ title: ' ' })).toEqual([['missing', 'title']])
    expect(mistakes({ importance: 'huge', language: 'fr' })).toEqual([['missing', 'importance'], ['missing', 'language']])
    expect(mistakes({ from: 'tomorrow', until: '03/04/2026' })).toEqual([['wrong-form', 'from'], ['wrong-form', 'until']])
    expect(mistakes({ from: '2026-11-28 14:30', until: '2026-11-28 14:30' })).toEqual([['ends-before-it-begins', 'until']])
    expect(mistakes({ 'audience.kind': 'teams' })).toEqual([['missing', 'audience.teams']])
    expect(mistakes({ 'audience.kind': 'agents', 'audience.agents': '' })).toEqual([['missing', 'audience.agents']])
    expect(mistakes({ attachments: '[{"name":"","text":"a"}]' })).toEqual([['missing', 'attachments.0.name']])
    expect(mistakes({ check: '{"ask":"?","answers":[{"text":"a","isRight":true}]}' })).toEqual([['missing', 'check.answers']])
    expect(mistakes({ check: '{"ask":"?","answers":[{"text":"a","isRight":true},{"text":"b","isRight":false}],"place":"nowhere"}' })).toEqual([['wrong-form', 'check.place']])
    expect(mistakes({ id: 'on' }, aNotice('on', { incident: { codes: [], areas: ['CN-755'], startedAt: 1 as EpochMs } }))).toEqual([['is-incident', 'id']])
  })
})

describe('a moment in a cell', () => {
  it('is read back to the minute, in whatever zone, on the days too when the clocks change', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }), fc.constantFrom(ZONE, 'America/New_York', 'Australia/Lord_Howe', 'UTC'), (moment, zone) => {
      expect(readMomentCell(momentCell(moment, zone), 'end', zone)).toBe(Math.floor(moment / 60_000) * 60_000)
    }), { numRuns: 300 })
    const [first, second] = [at('2026-11-01T01:30:00-04:00'), at('2026-11-01T01:30:00-05:00')]
    expect([momentCell(first, 'America/New_York'), momentCell(second, 'America/New_York')]).toEqual(['2026-11-01 01:30 -04:00', '2026-11-01 01:30 -05:00'])
    expect([first, second].map((each) => readMomentCell(momentCell(each, 'America/New_York'), 'start', 'America/New_York'))).toEqual([first, second])
  })

  it('is the beginning or the end of a day that stands by itself, and of one with a time that time', () => {
    expect(['2026-11-28', '2026年11月28日', '20261128', '46354'].map((day) => [readMomentCell(day, 'start', ZONE), readMomentCell(day, 'end', ZONE)])).toEqual(Array.from({ length: 4 }, () => [at('2026-11-28T00:00:00+08:00'), at('2026-11-28T23:59:59.999+08:00')]))
    expect(['2026-11-28 14:30', '2026/11/28 14:30:00', '11月28日', '2026年11月28日 下午2点30分', '46354.604166667', '20261128143000'].map((each) => readMomentCell(each, 'end', ZONE))).toEqual([at('2026-11-28T14:30:00+08:00'), at('2026-11-28T14:30:00+08:00'), undefined, at('2026-11-28T14:30:00+08:00'), at('2026-11-28T14:30:00+08:00'), at('2026-11-28T14:30:00+08:00')])
  })
})
