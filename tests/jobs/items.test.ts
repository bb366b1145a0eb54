import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { csvOfWorkbook } from '../../src/adapters/files/csv-of-workbook'
import { readXlsx, writeXlsx, MOST_XLSX_ROWS } from '../../src/adapters/files/xlsx'
import { importDefinitions } from '../../src/adapters/store/import-definitions'
import { rowOfNotice } from '../../src/adapters/store/notice-rows'
import { importArticles } from '../../src/adapters/store/save-articles'
import type { Store } from '../../src/adapters/store/store'
import type { Definition } from '../../src/core/contract/definitions'
import { importLibrary } from '../../src/jobs/library/import-library'
import { headerMapOf } from '../../src/core/settings/header-map-of'
import { writeProfileFile } from '../../src/core/settings/profile-file'
import { given } from '../../src/core/facts/given'
import type { AgentId, DemandId, EpochMs, LineId, NoticeId, PageOrigin } from '../../src/core/contract/ids'
import type { ItemKind } from '../../src/core/packs/item'
import { DESK_KINDS } from '../../src/core/desk/item-forms'
import type { ExportFormat } from '../../src/core/desk/item-files'
import { readLibrary } from '../../src/core/knowledge/library/read-library'
import { readMarkdownItem } from '../../src/core/knowledge/library/read-markdown-item'
import { workbookOfCsv } from '../../src/jobs/files/workbook-of-csv'
import { checkPack } from '../../src/jobs/packs/check-pack'
import { exportItems } from '../../src/jobs/items/export-items'
import { readTable } from '../../src/jobs/items/read-table'
import { aNotice } from '../fixtures/builders/a-notice'
import { anArticleRow } from '../fixtures/builders/an-article'
import { ITEMS, LINE, NOW } from '../fixtures/builders/all-items'
import { aDesk } from '../fixtures/builders/a-store'

const order = { line: LINE, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: NOW } as const
const quiet = () => {}
let store: Store
beforeEach(async () => {
  store = (await aDesk()).store
  await importArticles(store, ITEMS.flatMap((item) => (item.kind === 'article' ? [{ ...item, pinyin: '' }] : [])))
  await importDefinitions(store, ITEMS.filter((item): item is Definition => item.kind !== 'article'))
})

async function exported(kind: ItemKind, format: ExportFormat): Promise<File> {
  const ended = await exportItems(store, { ...order, order: 'export', kind, format }, quiet)
  if (!ended.ok) throw new Error(ended.why)
  return new File([ended.value.file], ended.value.name)
}
const tableOf = async (kind: ItemKind, file: File) => await readTable(store, { ...order, order: 'read-table', kind, file }, quiet)

describe('a kind as a table', () => {
  it.each(['csv', 'xlsx'] as const)('says in %s all that its items say, and nothing new when it comes back', async (format) => {
    for (const kind of DESK_KINDS) {
      const count = ITEMS.filter((item) => item.kind === kind).length
      expect([kind, count > 0]).toEqual([kind, true])
      expect([kind, await tableOf(kind, await exported(kind, format))]).toEqual([kind, { ok: true, value: { changed: [], unchanged: count, refused: [], others: 0 } }])
    }
  })

  it.each(['csv', 'xlsx', 'json'] as const)('goes out as %s and comes into a desk that has nothing, of another line of business too, as it was', async (format) => {
    const other = 'line-2' as LineId
    for (const kind of DESK_KINDS) {
      for (const line of kind === 'line' || format === 'xlsx' ? [LINE] : [LINE, other]) {
        const file = await exported(kind, format)
        const empty = (await aDesk()).store
        const read = await readTable(empty, { ...order, line, order: 'read-table', kind, file }, quiet)
        if (!read.ok) throw new Error(`${kind}: ${read.why}`)
        expect([kind, read.value.refused]).toEqual([kind, []])
        const inLine = ITEMS.filter((item) => item.kind === kind && (format !== 'json' || item.retiredAt === undefined)).map((item): object => (line === LINE ? item : JSON.parse(JSON.stringify(item).replaceAll('line-1', 'line-2')) as object))
        const said = (items: readonly object[]) => items.map((item) => ({ ...item, version: 1, changedAt: 0, ...('retiredAt' in item && { retiredAt: 0 }) })).toSorted((a, b) => String((a as { id?: unknown }).id).localeCompare(String((b as { id?: unknown }).id)))
        expect([kind, said(read.value.changed.map(({ item }) => item))]).toEqual([kind, said(inLine)])
      }
    }
  })

  it('brings what was changed and what is new, and names the rows that are wrong', async () => {
    const csv = 'id,title,body,phrasings,validTo,unheard-of\ntel-roaming-on,国际漫游,"一,二",好,2026-12-31,x\nbrand-new,新业务,正文,,,\nbad,,正文,,,\n'
    const read = await tableOf('article', new File([csv], 'a.csv'))
    if (!read.ok) throw new Error(read.why)
    expect(read.value.changed.map(({ item, base }) => [item.id, base, item.kind === 'article' && [item.title, item.body, item.phrasings, item.validTo]])).toEqual([
      ['line-1.tel-roaming-on', 1, ['国际漫游', '一,二', ['好'], Date.parse('2026-12-31T23:59:59.999+08:00')]], ['line-1.brand-new', 0, ['新业务', '正文', [], undefined]],
    ])
    expect(read.value.refused).toEqual([{ row: 4, mistakes: [{ why: 'missing', path: 'title' }] }])
  })

  it('is refused where no column is known, or where it is no such file', async () => {
    expect(await tableOf('article', new File(['a,b\n1,2\n'], 'a.csv'))).toEqual({ ok: false, why: 'no-columns' })
    expect(await tableOf('article', new File(['not a workbook'], 'a.xlsx'))).toEqual({ ok: false, why: 'unreadable' })
  })
})

describe('a workbook', () => {
  it('keeps texts that look like formulas or numbers as the texts they are', async () => {
    async function* rows() {
      yield ['a', 'b']
      yield ['=1+1', '007']
      yield ['<&">', '多行\n文字']
    }
    const read: (readonly string[])[] = []
    for await (const row of readXlsx(await writeXlsx('sheet', rows()))) read.push(row)
    expect(read).toEqual([['a', 'b'], ['=1+1', '007'], ['<&">', '多行\n文字']])
  })

  it('is imported as the CSV that it would be, and any other file as it is', async () => {
    async function* rows() {
      yield ['姓名', '电话']
      yield ['李娜, 女士', '13800138000']
      yield ['=X', '']
    }
    const csv = await csvOfWorkbook(await writeXlsx('customers', rows()))
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.arrayBuffer())).toBe('\uFEFF姓名,电话\r\n"李娜, 女士",13800138000\r\n\'=X,\r\n')
    const plain = new Blob(['a,b'])
    expect(await csvOfWorkbook(plain)).toBe(plain)
    const back: (readonly string[])[] = []
    for await (const row of readXlsx(await workbookOfCsv(csv))) back.push(row)
    expect(back).toEqual([['姓名', '电话'], ['李娜, 女士', '13800138000'], ['=X', '']])
  })

  it('has numbers where a column counts, and texts where digits are a number of a customer', async () => {
    const workbook = await workbookOfCsv(new Blob(['agent,calls,share\r\n8021,12,0.8333\r\n8022,,-1\r\n']), [1, 2])
    const sheet = new TextDecoder().decode(unzipSync(new Uint8Array(await workbook.arrayBuffer()))['xl/worksheets/sheet1.xml'])
    const valueOf = (cell: string) => new RegExp(`<c r="${cell}"([^>]*)>(.*?)</c>`, 'u').exec(sheet)
    expect([valueOf('B2')?.[2], valueOf('C2')?.[2], valueOf('C3')?.[2]]).toEqual(['<v>12</v>', '<v>0.8333</v>', '<v>-1</v>'])
    for (const cell of ['B2', 'C2']) expect(valueOf(cell)?.[1]).not.toMatch(/t="(?:s|inlineStr|str)"/u)
    expect(valueOf('A2')?.[1]).toMatch(/t="(?:s|inlineStr|str)"/u)
  })

  it('is refused above 200,000 rows', async () => {
    async function* rows() {
      for (let row = 0; row < MOST_XLSX_ROWS + 2; row += 1) yield ['']
    }
    await expect(writeXlsx('sheet', rows())).rejects.toThrow('more than 200000 rows')
  })
})

it('a library file of a kind says the same when it is read', async () => {
  for (const kind of ['article', 'demand', 'offer', 'plan', 'script', 'wording', 'snippet', 'closing', 'practice-call'] as const) {
    const read = readLibrary(await (await exported(kind, 'json')).text(), { line: LINE, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: NOW })
    if (!read.ok) throw new Error(read.why)
    expect([kind, read.value.refused]).toEqual([kind, []])
    const own = ITEMS.filter((item) => item.kind === kind)
    expect([...read.value.articles.map((article) => ({ kind: 'article', ...article })), ...read.value.definitions].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(own.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  }
})

it('a folder of Markdown has a file for each article, which says the same when it is read', async () => {
  const files = unzipSync(new Uint8Array(await (await exported('article', 'markdown')).arrayBuffer()))
  const articles = ITEMS.filter((item) => item.kind === 'article')
  expect(Object.keys(files)).toHaveLength(articles.length)
  for (const [name, bytes] of Object.entries(files)) {
    const read = readMarkdownItem(new TextDecoder().decode(bytes), name, { line: LINE, language: 'zh-CN', timeZone: 'Asia/Shanghai', now: NOW })
    expect(read.ok && { kind: 'article', ...read.value }).toEqual(articles.find((item) => read.ok && item.id === read.value.id))
  }
})

it('a folder of Markdown comes back as the ZIP that it went out as, on the page of content and on that of knowledge', async () => {
  const articles = ITEMS.filter((item) => item.kind === 'article')
  const zip = await exported('article', 'markdown')
  expect(await tableOf('article', zip)).toEqual({ ok: true, value: { changed: [], unchanged: articles.length, refused: [], others: 0 } })
  const empty = (await aDesk()).store
  const taken = await importLibrary(empty, { order: 'import', files: [zip], desk: { ...order, agent: 'agent:1' as AgentId, givenLines: [] } }, quiet)
  expect(taken).toMatchObject({ ok: true, value: { counts: { added: articles.length }, refusedCount: 0, refusedFiles: [] } })
  expect(await tableOf('tag', zip)).toEqual({ ok: false, why: 'unreadable' })
  expect(await tableOf('article', new File(['no zip'], 'a.zip'))).toEqual({ ok: false, why: 'unreadable' })
})

it('a library file of several kinds brings the kind that is looked at, and says that there are others', async () => {
  const library = { callside: 'library', v: 1, tags: [{ id: 'newcomer', labels: '新客' }, { id: '', labels: '无' }], teams: [{ id: 'n', labels: '华北', code: 'n' }] }
  const read = await tableOf('tag', new File([JSON.stringify(library)], 'a.json'))
  expect(read).toMatchObject({ ok: true, value: { changed: [{ item: { id: 'line-1.newcomer', labels: { en: '新客' }, tier: 'identity' }, base: 0 }], refused: [{ place: 'tags[2]', why: 'missing', field: 'id' }], others: 1 } })
  expect(await tableOf('tag', new File(['{"callside":"library","v":9}'], 'a.json'))).toEqual({ ok: false, why: 'newer-library' })
})

it('the file of a site’s profile becomes what is published for that page, the same profile again nothing, and a new page a profile by its name', async () => {
  const site = ITEMS.find((item) => item.kind === 'site-profile')!
  const { headerMap, urlPop, domProfile } = site
  const file = (origin: string) => new File([writeProfileFile(origin as PageOrigin, { headerMap: headerMapOf(headerMap), ...given({ urlPop, domProfile }) })], 'profile.json')
  const read = await tableOf('site-profile', file(site.origins[1]!))
  if (!read.ok) throw new Error(read.why)
  // All of it is replaced: the file says nothing of captions.
  const { transcript: _, ...others } = site
  expect(read.value.changed).toEqual([{ item: { ...others, version: 2 }, base: 1 }])
  await importDefinitions(store, read.value.changed.map(({ item }) => item as Definition))
  expect(await tableOf('site-profile', file(site.origins[1]!))).toMatchObject({ value: { changed: [], unchanged: 1 } })
  expect(await tableOf('site-profile', file('https://crm.example'))).toMatchObject({ value: { changed: [{ item: { id: 'line-1.crm.example', labels: { en: 'crm.example' }, origins: ['https://crm.example'], domProfile }, base: 0 }] } })
})

it('the check looks at everything of a line of business, its notices too', async () => {
  const problems = async () => (await checkPack(store, LINE, order.timeZone)).problems.filter(({ isInTheWay }) => isInTheWay)
  expect(await problems()).toEqual([])
  expect((await checkPack(store, LINE, order.timeZone)).items).toHaveLength(ITEMS.length)
  await store.db.notices.put(rowOfNotice(aNotice('outage', { demand: 'line-1.gone' as DemandId })))
  await importArticles(store, [anArticleRow('odd', '移机', { body: '正文', demand: 'line-1.gone-too' as DemandId })])
  expect((await problems()).map(({ kind, why, other }) => [kind, why, other]).toSorted()).toEqual([['article', 'broken-reference', 'line-1.gone-too'], ['notice', 'broken-reference', 'line-1.gone']])
})

describe('notices', () => {
  const written = [
    aNotice('a', { from: Date.parse('2026-11-28T14:30:00+08:00') as EpochMs, until: Date.parse('2026-11-29T06:00:00+08:00') as EpochMs, audience: { kind: 'agents', agents: ['agent:8021' as AgentId] }, demand: 'line-1.broadband' as DemandId }),
    aNotice('b', { title: '已停用', retiredAt: NOW }),
  ]
  const incident = aNotice('on', { importance: 'critical', incident: { codes: [], areas: ['CN-755'], startedAt: NOW } })
  beforeEach(async () => {
    await store.db.notices.bulkPut([...written, incident, aNotice('elsewhere', { id: 'line-2.x' as NoticeId, line: 'line-2' as LineId })].map(rowOfNotice))
  })

  it.each(['csv', 'xlsx', 'json'] as const)('go out as %s without incidents, and come into a desk that has nothing, of another line too, as they were', async (format) => {
    const ended = await exportItems(store, { ...order, order: 'export', kind: 'notice', format }, quiet)
    if (!ended.ok) throw new Error(ended.why)
    const inUse = format === 'json' ? written.slice(0, 1) : written
    expect([ended.value.name, ended.value.count, ended.value.incidents]).toEqual([`callside-notice.${format}`, inUse.length, 1])
    const file = new File([ended.value.file], ended.value.name)
    expect(await readTable(store, { ...order, order: 'read-table', kind: 'notice', file }, quiet)).toEqual({ ok: true, value: { changed: [], unchanged: inUse.length, refused: [], others: 0 } })
    const read = await readTable((await aDesk()).store, { ...order, line: 'line-2' as LineId, order: 'read-table', kind: 'notice', file }, quiet)
    if (!read.ok) throw new Error(read.why)
    const said = (items: readonly object[]) => items.map((item) => ({ ...item, version: 1, changedAt: NOW }))
    expect([read.value.refused, said(read.value.changed.map(({ item }) => item))]).toEqual([[], said(inUse.map((item) => JSON.parse(JSON.stringify(item).replaceAll('line-1', 'line-2')) as object))])
  })

  it('that are wrong, are there twice, or are incidents are named, and the others taken', async () => {
    const csv = 'id,title,until\na,宽带维护（改）,2026-11-30\nnew,新公告,\nnew,又一次,\non,故障,\nbad,,\n'
    const read = await tableOf('notice', new File([csv], 'n.csv'))
    if (!read.ok) throw new Error(read.why)
    expect(read.value.changed.map(({ item, base }) => [item.id, base, item.kind === 'notice' && item.title])).toEqual([['line-1.a', 1, '宽带维护（改）'], ['line-1.new', 0, '新公告']])
    expect(read.value.refused).toEqual([{ row: 4, mistakes: [{ why: 'same-twice', path: 'id' }] }, { row: 5, mistakes: [{ why: 'is-incident', path: 'id' }] }, { row: 6, mistakes: [{ why: 'missing', path: 'title' }] }])
    const library = JSON.stringify({ callside: 'library', v: 1, notices: [{ id: 'on', title: '故障', from: NOW }] })
    expect(await tableOf('notice', new File([library], 'n.json'))).toEqual({ ok: true, value: { changed: [], unchanged: 0, refused: [{ why: 'is-incident', place: 'notices[1]', field: 'id', name: '宽带维护' }], others: 0 } })
  })
})
