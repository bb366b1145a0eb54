import { beforeEach, describe, expect, test } from 'vitest'
import { importArticles } from '../../src/adapters/store/save-articles'
import { readItem, readVersions } from '../../src/adapters/store/read/read-items'
import { readDefinitions } from '../../src/adapters/store/read/read-definitions'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { HANDLERS } from '../../src/background/all-handlers'
import { routeMessage } from '../../src/background/route-message'
import type { AgentId, ArticleId, EpochMs, LineId } from '../../src/core/contract/ids'
import type { MessageBody } from '../../src/core/contract/messages'
import type { ReplyOf } from '../../src/core/contract/replies'
import type { DeskItem } from '../../src/core/desk/desk-item'
import { anArticleRow } from '../fixtures/builders/an-article'
import { aLeadsKey } from '../fixtures/builders/a-leads-key'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, AT_DESK, HOME, type Background } from './fakes/a-background'

const LINE = 'line-1' as LineId
const LEAD = 'agent:9001' as AgentId
const ROAMING = 'line-1.roaming' as ArticleId
let background: Background
const settings = { line: LINE, language: 'zh-CN', shift: { agent: LEAD, startedAt: NOON } } as const
beforeEach(async () => {
  background = await aBackground(settings)
  await seedDefinitions(background.desk.store, { line: LINE, lineName: '宽带客服', now: NOON })
  await importArticles(background.desk.store, [anArticleRow('roaming', '国际漫游怎么开'), anArticleRow('moving', '宽带移机')])
})

type Order = 'item/save' | 'item/change-many' | 'item/restore' | 'line/save' | 'incident/start'
const order = async <N extends Order>(name: N, body: MessageBody<N>, from: 'desk' | 'page' | 'pop' = 'desk'): Promise<ReplyOf<N>> =>
  (await routeMessage({ callside: 1, name, body }, { ...HOME, sender: from }, HANDLERS, async () => background.desk, (what, bug) => { throw new Error(what, { cause: bug }) })) as ReplyOf<N>
const article = async (id = ROAMING) => (await readItem(background.desk.store, 'article', id)) as Extract<DeskItem, { kind: 'article' }>

describe('an item that is saved', () => {
  test('is the next version, by whoever is on shift, and the one before is kept', async () => {
    const before = await article()
    const saved = await order('item/save', { item: { ...before, body: '新资费' }, base: 1, terms: ['guo', 'ji'] })
    expect(saved).toEqual({ ok: true, value: { saved: [{ id: ROAMING, version: 2, before: 1 }] } })
    expect(await article()).toMatchObject({ version: 2, body: '新资费', changedBy: LEAD })
    expect((await background.desk.store.db.articles.get(ROAMING))?.pinyin).toBe('guo ji')
    expect((await readVersions(background.desk.store, 'article', ROAMING)).map(({ version, by, item }) => [version, by, item.kind === 'article' && item.body])).toEqual([[2, LEAD, '新资费'], [1, undefined, before.body]])
    expect((await background.desk.store.db.audit.toArray()).at(-1)).toMatchObject({ action: 'changed', about: `item/article/${ROAMING}`, agent: LEAD })
  })

  test('does not write over what was saved elsewhere meanwhile', async () => {
    const before = await article()
    await order('item/save', { item: { ...before, body: '甲' }, base: 1, terms: [] })
    expect(await order('item/save', { item: { ...before, body: '乙' }, base: 1, terms: [] })).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect((await article()).body).toBe('甲')
  })

  test('is refused where its form says that something is missing, whoever sends it', async () => {
    expect(await order('item/save', { item: { ...(await article()), title: ' ' }, base: 1, terms: [] })).toEqual({ ok: false, why: 'malformed' })
    expect(await order('item/save', { item: { ...(await article()), body: '' }, base: 1, terms: [] }, 'page')).toEqual({ ok: false, why: 'not-allowed' })
    expect((await article()).version).toBe(1)
  })

  test('may be a new line of business, which comes with the codes, tags and words to start with', async () => {
    const labels = { 'zh-CN': '手机客服', 'zh-TW': '手機客服', en: 'Mobile' }
    const saved = await order('item/save', { item: { kind: 'line', id: 'line-2' as LineId, version: 1, changedAt: NOON, labels, dialledNumbers: ['10086'] }, base: 0, terms: [] })
    expect(saved.ok).toBe(true)
    expect(await readItem(background.desk.store, 'line', 'line-2')).toMatchObject({ labels, dialledNumbers: ['10086'], version: 1 })
    expect((await readDefinitions(background.desk.store, 'code', 'line-2' as LineId)).length).toBeGreaterThan(5)
  })
})

describe('many items at once', () => {
  test('are retired, given an owner and a last day, and each that says the same already makes no version', async () => {
    const ids = [ROAMING, 'line-1.moving', 'line-1.gone']
    const validTo = (NOON + 86_400_000) as EpochMs
    expect(await order('item/change-many', { kind: 'article', ids, change: { owner: '装维组', validTo } })).toMatchObject({ ok: true, value: { saved: [{ id: ROAMING, version: 2 }, { id: 'line-1.moving', version: 2 }] } })
    expect(await article()).toMatchObject({ owner: '装维组', validTo })
    expect(await order('item/change-many', { kind: 'article', ids, change: { owner: '装维组' } })).toEqual({ ok: true, value: { saved: [] } })
    expect(await order('item/change-many', { kind: 'article', ids: [ROAMING], change: { isRetired: true, forget: ['owner'] } })).toMatchObject({ ok: true })
    expect(await article()).toMatchObject({ retiredAt: background.desk.now() })
    expect((await article()).owner).toBeUndefined()
  })

  test('keep what is no field of theirs, and the line in front is not retired', async () => {
    const [tag] = await readDefinitions(background.desk.store, 'tag', LINE)
    expect(await order('item/change-many', { kind: 'tag', ids: [tag?.id ?? ''], change: { owner: '装维组' } })).toEqual({ ok: true, value: { saved: [] } })
    expect(await order('item/change-many', { kind: 'line', ids: [LINE], change: { isRetired: true } })).toEqual({ ok: false, why: 'not-allowed' })
  })
})

describe('an old version', () => {
  test('that is restored is a new one, and what was not there is retired', async () => {
    const before = await article()
    await order('item/save', { item: { ...before, body: '新资费' }, base: 1, terms: [] })
    expect(await order('item/restore', { kind: 'article', items: [{ id: ROAMING, version: 1 }] })).toEqual({ ok: true, value: { saved: [{ id: ROAMING, version: 3, before: 2 }] } })
    expect(await article()).toMatchObject({ version: 3, body: before.body })
    await order('item/restore', { kind: 'article', items: [{ id: 'line-1.moving', version: 0 }] })
    expect((await article('line-1.moving' as ArticleId)).retiredAt).toBe(background.desk.now())
  })

  test('of a code is found by typing as it was', async () => {
    const { store } = background.desk
    const [code] = await readDefinitions(store, 'code', LINE)
    if (!code) throw new Error('no code')
    const { terms, ...item } = code
    await order('item/save', { item: { ...item, labels: { 'zh-CN': '改', 'zh-TW': '改', en: 'Changed' } }, base: 1, terms: ['gai'] })
    await order('item/restore', { kind: 'code', items: [{ id: code.id, version: 1 }] })
    expect(await store.db.latestDefinitions.get(['code', code.id])).toMatchObject({ version: 3, labels: code.labels, terms })
  })
})

test('the desk of an agent reads: every order about items is refused, and nothing is written', async () => {
  background = await aBackground({ ...settings, role: 'agent' })
  await importArticles(background.desk.store, [anArticleRow('roaming', '国际漫游怎么开')])
  const readOnly = { ok: false, why: 'read-only' }
  expect(await order('item/save', { item: { ...(await article()), body: '新' }, base: 1, terms: [] })).toEqual(readOnly)
  expect(await order('item/change-many', { kind: 'article', ids: [ROAMING], change: { isRetired: true } })).toEqual(readOnly)
  expect(await order('item/restore', { kind: 'article', items: [{ id: ROAMING, version: 0 }] })).toEqual(readOnly)
  const lineSaved = await routeMessage({ callside: 1, name: 'line/save', body: { name: '新线', dialledNumbers: [], isRetired: false } }, AT_DESK, HANDLERS, async () => background.desk, () => undefined)
  expect(lineSaved).toEqual(readOnly)
  expect((await article()).version).toBe(1)
})

describe('a lead whose key is for some lines of business', () => {
  const other = 'line-2' as LineId
  beforeEach(async () => {
    await seedDefinitions(background.desk.store, { line: other, lineName: '手机客服', now: NOON })
    await background.desk.store.db.deskKeys.put(aLeadsKey([other]))
  })

  test('changes nothing of another one, by no order', async () => {
    const { store } = background.desk
    const before = await article()
    const refused = { ok: false, why: 'not-your-line' }
    expect(await order('item/save', { item: { ...before, body: '新' }, base: 1, terms: [] })).toEqual(refused)
    // Nor by saying that it is of his line.
    expect(await order('item/save', { item: { ...before, line: other, body: '新' }, base: 1, terms: [] })).toEqual(refused)
    expect(await order('item/change-many', { kind: 'article', ids: [ROAMING], change: { isRetired: true } })).toEqual(refused)
    expect(await order('item/restore', { kind: 'article', items: [{ id: ROAMING, version: 1 }] })).toEqual(refused)
    const line = (await readItem(store, 'line', LINE)) as Extract<DeskItem, { kind: 'line' }>
    expect(await order('item/save', { item: { ...line, dialledNumbers: ['10010'] }, base: line.version, terms: [] })).toEqual(refused)
    expect(await order('line/save', { line: LINE, name: '别的', dialledNumbers: [], isRetired: false })).toEqual(refused)
    expect(await order('incident/start', { title: '断网', wording: '抢修中', body: '', codes: [], areas: [] })).toEqual(refused)
    expect((await article()).version).toBe(1)
  })

  test('changes what is of his own', async () => {
    const { store } = background.desk
    const [tag] = await readDefinitions(store, 'tag', other)
    const labels = { 'zh-CN': '贵宾', 'zh-TW': '貴賓', en: 'VIP' }
    expect(tag && (await order('item/save', { item: { ...tag, labels }, base: tag.version, terms: [] }))).toMatchObject({ ok: true })
  })
})
