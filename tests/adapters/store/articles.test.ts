import { describe, expect, it } from 'vitest'
import { loadIndex, readArticlesRevision, saveIndex, type KeptIndex } from '../../../src/adapters/store/index-parts'
import { MOST_VERSIONS } from '../../../src/adapters/store/keep-version'
import { changeArticle, importArticles, takeArticles } from '../../../src/adapters/store/save-articles'
import { readArticle, readArticles, readArticlesById } from '../../../src/adapters/store/read/read-articles'
import type { ArticleId, EpochMs, LineId } from '../../../src/core/contract/ids'
import { anArticleRow } from '../../fixtures/builders/an-article'
import { aDesk, NOON } from '../../fixtures/builders/a-store'

const LINE = 'line-1' as LineId
const ROAMING = anArticleRow('roaming', '国际漫游怎么开')

describe('articles out of a file', () => {
  it('are added, become the next version where they say something else, and are left alone where they do not', async () => {
    const { store } = await aDesk()
    expect(await importArticles(store, [ROAMING, anArticleRow('moving', '宽带移机')])).toEqual({ ok: true, value: { added: 2, changed: 0, unchanged: 0 } })
    const before = await readArticlesRevision(store, LINE)
    expect(await importArticles(store, [{ ...ROAMING, changedAt: NOON }])).toEqual({ ok: true, value: { added: 0, changed: 0, unchanged: 1 } })
    expect(await readArticlesRevision(store, LINE)).toBe(before)
    expect(await importArticles(store, [{ ...ROAMING, body: '新资费', changedAt: NOON }])).toEqual({ ok: true, value: { added: 0, changed: 1, unchanged: 0 } })
    expect(await readArticle(store, ROAMING.id)).toMatchObject({ version: 2, body: '新资费', changedAt: NOON })
    expect(await readArticlesRevision(store, LINE)).not.toBe(before)
    expect((await readArticles(store, LINE)).map(({ id }) => id)).toEqual(['line-1.moving', 'line-1.roaming'])
    expect(await readArticlesById(store, ['gone' as ArticleId, ROAMING.id])).toHaveLength(1)
  })

  it('do not take back that their owner looked at them since', async () => {
    const { store } = await aDesk()
    await importArticles(store, [ROAMING])
    await changeArticle(store, ROAMING.id, (each) => ({ ...each, checkedAt: NOON }))
    await importArticles(store, [{ ...ROAMING, checkedAt: (NOON - 1000) as EpochMs }])
    expect((await readArticle(store, ROAMING.id))?.checkedAt).toBe(NOON)
  })

  it('of another desk take the place of an older version only', async () => {
    const { store } = await aDesk()
    await takeArticles(store, [{ ...ROAMING, version: 3, body: '三' }])
    await takeArticles(store, [{ ...ROAMING, version: 2, body: '二' }])
    expect(await readArticle(store, ROAMING.id)).toMatchObject({ version: 3, body: '三' })
  })
})

describe('what an article said before', () => {
  it('stays as it was written, whoever writes the next version', async () => {
    const { store } = await aDesk()
    await importArticles(store, [ROAMING])
    await changeArticle(store, ROAMING.id, (each) => ({ ...each, body: '二' }))
    await importArticles(store, [{ ...ROAMING, body: '三' }])
    await takeArticles(store, [{ ...ROAMING, version: 9, body: '九' }])
    await takeArticles(store, [{ ...ROAMING, version: 8, body: '八' }])
    const kept = await store.db.itemVersions.toArray()
    expect(kept.map(({ version, row }) => [version, (row as typeof ROAMING).body])).toEqual([[1, ROAMING.body], [2, '二'], [3, '三']])
    expect(await readArticle(store, ROAMING.id)).toMatchObject({ version: 9, body: '九' })
  })

  it('is kept of the latest fifty versions, and of each article for itself', async () => {
    const { store } = await aDesk()
    await importArticles(store, [ROAMING, anArticleRow('roaming-2', '另一篇')])
    await changeArticle(store, anArticleRow('roaming-2', '').id, (each) => ({ ...each, body: '二' }))
    for (let round = 0; round < MOST_VERSIONS + 5; round += 1) await changeArticle(store, ROAMING.id, (each) => ({ ...each, body: `第 ${round} 次` }))
    const kept = (await store.db.itemVersions.toArray()).filter(({ id }) => id === ROAMING.id).map(({ version }) => version)
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([MOST_VERSIONS, 6, MOST_VERSIONS + 5])
    expect(await store.db.itemVersions.where('[kind+id+version]').equals(['article', 'line-1.roaming-2', 1]).count()).toBe(1)
  })
})

describe('a stored index', () => {
  const kept = (revision: string, bytes: number): KeptIndex => ({
    revision, version: 2, articleIds: ['a'], documents: { articles: 1, phrasings: 0 }, buffers: { small: new Uint8Array([1, 2, 3]).buffer, large: new Uint8Array(bytes).fill(7).buffer, none: new ArrayBuffer(0) },
  })

  it('comes back as it was, in pieces of 4 MB', async () => {
    const { store } = await aDesk()
    await saveIndex(store, LINE, kept('one', 9 * 1024 * 1024))
    expect(await store.db.indexParts.count()).toBe(5)
    const loaded = await loadIndex(store, LINE)
    expect(loaded).toMatchObject({ revision: 'one', articleIds: ['a'], documents: { articles: 1 } })
    expect(Object.entries(loaded?.buffers ?? {}).map(([name, { byteLength }]) => [name, byteLength])).toEqual([['small', 3], ['large', 9 * 1024 * 1024], ['none', 0]])
    expect(new Uint8Array(loaded?.buffers.small ?? new ArrayBuffer(0))).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('takes the place of the one before, of which nothing is left; another line keeps its own', async () => {
    const { store } = await aDesk()
    await saveIndex(store, LINE, kept('one', 10))
    await saveIndex(store, 'line-2' as LineId, kept('two', 10))
    await saveIndex(store, LINE, kept('three', 10))
    expect((await loadIndex(store, LINE))?.revision).toBe('three')
    expect((await loadIndex(store, 'line-2' as LineId))?.revision).toBe('two')
    expect(await store.db.indexParts.count()).toBe(6)
  })

  it('of which a piece is missing is none', async () => {
    const { store } = await aDesk()
    await saveIndex(store, LINE, kept('one', 10))
    await store.db.indexParts.delete([LINE, 'one/small/0'])
    expect(await loadIndex(store, LINE)).toBeUndefined()
  })
})
