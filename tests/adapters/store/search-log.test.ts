import { beforeAll, describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { importDefinitions } from '../../../src/adapters/store/import-definitions'
import { searchLog } from '../../../src/adapters/store/read/search-log'
import { rowOfLine } from '../../../src/adapters/store/transcript-rows'
import type { CallId, ContactId, E164, EpochMs, RosterAgentId, TranscriptLineId } from '../../../src/core/contract/ids'
import { agentNumberOf } from '../../../src/core/settings/policy'
import { someSettings } from '../../fixtures/builders/a-call-row'
import { AGENT, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aDesk, NOON, type Desk } from '../../fixtures/builders/a-store'
import { named, recorded, wrappedUp } from '../../fixtures/builders/a-story'

let desk: Desk
const settings = someSettings()
const ago = (minutes: number) => (NOON - minutes * 60_000) as EpochMs

beforeAll(async () => {
  desk = await aDesk()
  const many = Array.from({ length: 600 }, (_, index) => recorded(`c${index}`, ago(index + 10), {}, { rawNumber: '+8613900139000', e164: '+8613900139000' as E164 }))
  await appendFacts(desk.store, [named(LI_NA, '李娜'), ...many, recorded('oldest', ago(9_000), { customer: LI_NA }, { rawNumber: '+8613800138000', e164: '+8613800138000' as E164 }), wrappedUp('oldest', ago(8_990), {}, '退了 20 元')])
  for (const [index, text] of ['您好', '我上次问过 [card] 那个境外漫游的套餐，后来一直没有人给我回电话', '好的'].entries()) {
    await desk.store.db.transcriptLines.put(await rowOfLine(desk.store, {
      id: `said-${index}` as TranscriptLineId, call: 'gone' as CallId, contact: 'oldest' as ContactId, line: LINE, agent: AGENT, speaker: 'customer', source: 'captions',
      at: (ago(9_000) + index * 1_000) as EpochMs, changedAt: NOON, seq: index + 1, isFinal: true, block: `doc/${index}`, text,
    }))
  }
})

async function saidOf(text: string) {
  const said: (string | undefined)[] = []
  let after: Parameters<typeof searchLog>[1]['after']
  do {
    const read = await searchLog(desk.store, { line: LINE, filters: {}, text, after, settings })
    said.push(...read.lines.map((line) => line.said))
    after = read.next
  } while (after)
  return said
}

/** Every step to the end of the log, as the page takes them. */
async function all(text: string) {
  const found: string[] = []
  let scanned = 0
  let after: Parameters<typeof searchLog>[1]['after']
  do {
    const read = await searchLog(desk.store, { line: LINE, filters: {}, text, after, settings })
    found.push(...read.lines.map(({ contact }) => contact))
    scanned += read.scanned
    after = read.next
  } while (after)
  return { found, scanned }
}

describe('a search of the log', () => {
  it.each(['李娜', '退了', '138 0013 8000', '+86 138-0013-8000', '8000', '李娜 20', '境外漫游', '李娜 漫游'])('finds %s in its oldest row, and looks through all', async (text) => {
    expect(await all(text)).toEqual({ found: ['oldest'], scanned: 601 })
  })
  it('finds nothing where a word is missing', async () => expect((await all('李娜 宽带')).found).toEqual([]))
  it('says which words of the talk it found, from a little before them', async () => {
    const { found } = await all('没有人给我')
    expect(found).toEqual(['oldest'])
    expect(await saidOf('没有人给我')).toEqual(['…境外漫游的套餐，后来一直没有人给我回电话'])
    expect(await saidOf('我上次')).toEqual(['我上次问过 [card] 那个境外漫游的套餐，后来一直没有人给我回电话'])
    expect(await saidOf('李娜')).toEqual([undefined])
    expect(await saidOf('card')).toEqual([])
  })
  it('takes steps, so that it can be stopped between any two', async () => {
    const first = await searchLog(desk.store, { line: LINE, filters: {}, text: '李娜', settings })
    expect(first).toMatchObject({ lines: [], scanned: 250 })
    expect(first.next).toBeDefined()
  })
  it('finds an agent by his name on the roster, in any language, where the row has his number', async () => {
    expect((await all('周敏 退了')).found).toEqual([])
    const number = agentNumberOf(AGENT) ?? ''
    await importDefinitions(desk.store, [{ kind: 'agent', id: `${LINE}.a` as RosterAgentId, line: LINE, version: 1, changedAt: NOON, labels: { 'zh-CN': '周敏', 'zh-TW': '周敏', en: 'Zhou Min' }, number, teams: [], language: 'zh-CN', skill: 'expert' }])
    expect((await all('周敏 退了')).found).toEqual(['oldest'])
    expect((await all('zhou 退了')).found).toEqual(['oldest'])
  })
})
