import { describe, expect, it } from 'vitest'
import { readArticle, readArticles } from '../../src/adapters/store/read/read-articles'
import { readDefinitions } from '../../src/adapters/store/read/read-definitions'
import type { Store } from '../../src/adapters/store/store'
import type { AgentId, ArticleId, LineId } from '../../src/core/contract/ids'
import { noticeOfRow } from '../../src/adapters/store/notice-rows'
import { noticeFields } from '../../src/core/knowledge/library/read-notice-item'
import { importLibrary } from '../../src/jobs/library/import-library'
import { aLeadsKey } from '../fixtures/builders/a-leads-key'
import { aDesk, NOON } from '../fixtures/builders/a-store'

const LINE = 'line-1' as LineId
const file = (name: string, text: string | readonly object[] | object) => new File([typeof text === 'string' ? text : JSON.stringify(text)], name)
const library = (lists: object) => ({ callside: 'library', v: 1, ...lists })
async function take(store: Store, ...files: File[]) {
  const told: number[] = []
  const ended = await importLibrary(store, { order: 'import', files, desk: { line: LINE, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: NOON, agent: 'agent:1001' as AgentId, givenLines: [] } }, (done) => told.push(done))
  if (!ended.ok) throw new Error(ended.why)
  return { ...ended.value, told }
}
const ROAMING = { id: 'roaming', title: '国际漫游怎么开', body: '发送 KTGJMY。', phrasings: ['出国能用吗'] }

describe('files of knowledge', () => {
  it('are a lead’s to take in: an agent’s desk is refused, and so is a lead whose key is for other lines, and nothing is written', async () => {
    const { store } = await aDesk()
    const desk = { line: LINE, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: NOON, agent: 'agent:1001' as AgentId, givenLines: [] } as const
    const files = [file('a.json', library({ articles: [ROAMING] }))]
    expect(await importLibrary(store, { order: 'import', files, desk: { ...desk, role: 'agent' } }, () => {})).toEqual({ ok: false, why: 'read-only' })
    await store.db.deskKeys.put(aLeadsKey(['line-2' as LineId]))
    expect(await importLibrary(store, { order: 'import', files, desk: { ...desk, role: 'lead' } }, () => {})).toEqual({ ok: false, why: 'not-your-line' })
    expect([await store.db.articles.count(), await store.db.jobs.count(), await store.db.audit.count()]).toEqual([0, 0, 0])
    expect(await importLibrary(store, { order: 'import', files, desk: { ...desk, line: 'line-2' as LineId, role: 'lead' } }, () => {})).toMatchObject({ ok: true })
  })

  it('bring articles and demands, and again only what changed', async () => {
    const { store } = await aDesk()
    const slow = { id: 'slow', labels: '网速慢' }
    expect((await take(store, file('a.json', library({ articles: [ROAMING], demands: [slow] })))).counts).toEqual({ added: 1, changed: 0, unchanged: 0, definitions: 1 })
    expect((await take(store, file('a.json', library({ articles: [ROAMING], demands: [slow] })))).counts).toEqual({ added: 0, changed: 0, unchanged: 1, definitions: 0 })
    expect((await take(store, file('a.json', library({ articles: [{ ...ROAMING, body: '新' }], demands: [{ ...slow, order: 3 }] })))).counts).toEqual({ added: 0, changed: 1, unchanged: 0, definitions: 1 })
    expect(await readDefinitions(store, 'demand', LINE)).toMatchObject([{ id: 'line-1.slow', version: 2, order: 3, terms: ['wsm', 'wangsuman'] }])
    expect(await readArticle(store, 'line-1.roaming' as ArticleId)).toMatchObject({ version: 2, body: '新', pinyin: 'guo ji man you zen me kai' })
    expect(await store.db.audit.toArray()).toMatchObject([{ action: 'imported', about: 'library', count: 2, agent: 'agent:1001' }, { count: 0 }, { count: 2 }])
  })

  it('may bring every kind, and a new line of business with what it begins with; where a policy names the lines none is taken', async () => {
    const { store } = await aDesk()
    const other = { id: 'line-2', labels: '手机客服', dialledNumbers: ['10086'] }
    const lists = { lines: [other], codes: [{ id: 'move', labels: '移机', demand: '移机' }], agents: [{ id: 'a1', labels: '周敏', number: '9001', teams: ['n'] }], teams: [{ id: 'n', labels: '华北', code: 'north', lead: 'a1' }], siteProfiles: [{ id: 's', labels: '软电话', origins: ['https://phone.example'] }] }
    const { counts, refused } = await take(store, file('all.json', library(lists)))
    expect([counts.definitions, refused]).toEqual([5, []])
    expect((await readDefinitions(store, 'line')).map(({ id }) => id)).toEqual(['line-2'])
    expect((await readDefinitions(store, 'code', 'line-2' as LineId)).length).toBeGreaterThan(5)
    expect(await readDefinitions(store, 'agent', LINE)).toMatchObject([{ id: 'line-1.a1', teams: ['line-1.n'], labels: { en: '周敏' }, skill: 'practised' }])
    expect(await readDefinitions(store, 'team', LINE)).toMatchObject([{ lead: 'line-1.a1', code: 'north' }])
    const desk = { line: LINE, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: NOON, agent: 'agent:1001' as AgentId, givenLines: [LINE] } as const
    const given = await importLibrary(store, { order: 'import', files: [file('all.json', library({ lines: [{ ...other, id: 'line-3' }] }))], desk }, () => {})
    expect(given).toMatchObject({ ok: true, value: { refused: [{ why: 'lines-are-given', name: 'line-3' }] } })
    expect((await readDefinitions(store, 'line')).map(({ id }) => id)).toEqual(['line-2'])
  })

  it('may bring notices, which say the same when they go out again; what is written wrong is named by its field', async () => {
    const { store } = await aDesk()
    const works = { id: 'works', title: '今晚维护', body: '零点到两点。', importance: 'important', audience: { kind: 'teams', teams: ['north'] }, from: NOON, until: '2026-12-31', demand: 'slow', phrasings: ['上不了网'] }
    const first = await take(store, file('a.json', library({ notices: [works, { id: 'late', title: '旧', from: NOON, until: NOON - 1 }, { id: 'odd', title: '怪', importance: 'loud' }, { id: 'none' }] })))
    expect(first.counts.definitions).toBe(1)
    expect(first.refused.map(({ place, why, field }) => [place, why, field])).toEqual([['notices[2]', 'ends-before-start', 'until'], ['notices[3]', 'wrong-form', 'importance'], ['notices[4]', 'missing', 'title']])
    const [notice] = (await store.db.notices.toArray()).map(noticeOfRow)
    expect(notice).toMatchObject({ id: 'line-1.works', line: LINE, version: 1, demand: 'line-1.slow', until: Date.parse('2026-12-31T23:59:59.999+08:00') })
    expect((await take(store, file('b.json', library({ notices: [noticeFields(notice!)] })))).counts.definitions).toBe(0)
    expect((await take(store, file('c.json', library({ notices: [{ ...works, body: '改到三点。' }] })))).counts.definitions).toBe(1)
    expect((await store.db.notices.toArray()).map(({ version, body }) => [version, body])).toEqual([[2, '改到三点。']])
    expect(await store.db.itemVersions.toArray()).toMatchObject([{ kind: 'notice', version: 1 }])
  })

  it('may be tables of other systems: headers in their words, phrasings with a bar between, GB18030 too', async () => {
    const { store } = await aDesk()
    const table = '标题,内容,客户问法,诉求,负责人,失效日期\r\n宽带移机,"提前 3 天预约，\r\n移机费 50 元",搬家怎么办|移机多少钱,move,装维组,2027-01-31\r\n,没有标题,,,,\r\n'
    const { counts, refused } = await take(store, file('faq.csv', table))
    expect(counts.added).toBe(1)
    expect(refused).toMatchObject([{ place: 'faq.csv · 3', why: 'missing', field: 'title' }])
    expect(await readArticles(store, LINE)).toMatchObject([{ id: 'line-1.宽带移机', phrasings: ['搬家怎么办', '移机多少钱'], owner: '装维组', demand: 'line-1.move', validTo: Date.parse('2027-01-31T23:59:59.999+08:00') }])
    // 标题,正文 / 补卡,带身份证 in GB18030.
    const bytes = Uint8Array.from([0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xd5, 0xfd, 0xce, 0xc4, 0x0a, 0xb2, 0xb9, 0xbf, 0xa8, 0x2c, 0xb4, 0xf8, 0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4, 0x0a])
    await take(store, new File([bytes], 'gb.csv'))
    expect(await readArticle(store, 'line-1.补卡' as ArticleId)).toMatchObject({ title: '补卡', body: '带身份证' })
    expect((await take(store, file('other.csv', 'a,b\n1,2\n'))).refusedFiles).toEqual([{ name: 'other.csv', why: 'no-title-column' }])
  })

  it('may be Markdown, several at once, with front matter or a heading', async () => {
    const { store } = await aDesk()
    await take(
      store, file('refund.md', '---\ntitle: "Refunds"\nlanguage: English\nphrasings:\n  - Can I get my money back\n  - refund please\nowner: Refunds desk\n---\nSeven to **14** days.\n'),
      file('移机.md', '# 宽带移机\n\n提前 3 天预约。\n'), file('picture.png', 'x'),
    )
    expect(await readArticles(store, LINE)).toMatchObject([
      { id: 'line-1.refund', title: 'Refunds', language: 'en', phrasings: ['Can I get my money back', 'refund please'], owner: 'Refunds desk', body: 'Seven to **14** days.' },
      { id: 'line-1.移机', title: '宽带移机', language: 'zh-CN', body: '提前 3 天预约。' },
    ])
  })

  it('of 10,000 articles go in batches, each with how far it is', async () => {
    const { store } = await aDesk()
    const articles = Array.from({ length: 10_000 }, (_, number) => ({ id: `a${number}`, title: `业务 ${number}`, body: '办理说明' }))
    const { counts, told } = await take(store, file('large.json', library({ articles })))
    expect(counts.added).toBe(10_000)
    expect(told).toHaveLength(40)
    expect(told.at(-1)).toBe(10_000)
    expect(await store.db.jobs.toArray()).toMatchObject([{ kind: 'library', state: 'done', done: 10_000, total: 10_000 }])
  }, 60_000)
})
