import { describe, expect, it } from 'vitest'
import { webSegmentCrypto } from '../../src/adapters/segments/web-segment-crypto'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import type { ArticleRow } from '../../src/adapters/store/knowledge-rows'
import { readJob } from '../../src/adapters/store/jobs'
import { beginLeaving } from '../../src/adapters/store/leaving/begin-leaving'
import { goOnLeaving } from '../../src/adapters/store/leaving/go-on-leaving'
import { changeArticle, importArticles } from '../../src/adapters/store/save-articles'
import type { Store } from '../../src/adapters/store/store'
import type { AgentId, CallId, EpochMs, LineId, VaultId } from '../../src/core/contract/ids'
import { indexJobId } from '../../src/core/knowledge/index-job'
import type { FoundArticles, HeardOn, SaidTurn, SuggestedArticles } from '../../src/core/knowledge/thread-messages'
import { KnowledgeThread } from '../../src/jobs/knowledge/knowledge-thread'
import { anArticleRow } from '../fixtures/builders/an-article'
import { threadOf } from '../fixtures/builders/thread-of'
import { aDesk, NOON } from '../fixtures/builders/a-store'

const LINE = 'line-1' as LineId
const CALL = 'call-1' as CallId
const ARTICLES = [
  anArticleRow('roaming', '国际漫游怎么开', { body: '发送 KTGJMY 到服务号即可开通国际漫游。', phrasings: ['出国手机能用吗', '我要去日本，怎么开漫游'] }),
  anArticleRow('moving', '宽带移机', { body: '搬家后预约师傅上门移机。', phrasings: ['我搬家了宽带怎么办'] }),
  anArticleRow('bill', '话费账单怎么查', { body: '在应用的「账单」里查询。', phrasings: ['这个月话费怎么这么多'] }),
]

async function aThread(articles: readonly ArticleRow[] = ARTICLES, given?: Store) {
  const desk = await aDesk()
  const store = given ?? desk.store
  if (articles.length > 0) await importArticles(store, articles)
  return { ...desk, store, thread: threadOf(store) }
}
const search = async (thread: KnowledgeThread, typed: string) => (await thread.answer({ ask: 'search', line: LINE, typed, language: 'zh-CN', most: 10 })) as FoundArticles
/** Whoever asks while a newer index is built is answered from the one before, if that takes long, as it does on a busy machine. */
const searchWhenBuilt = async (thread: KnowledgeThread, typed: string): Promise<FoundArticles> => {
  const found = await search(thread, typed)
  return found.isBuilding ? await searchWhenBuilt(thread, typed) : found
}
const suggest = async (thread: KnowledgeThread, turns: readonly SaidTurn[], call = CALL) => (await thread.answer({ ask: 'suggest', line: LINE, call, after: '', kept: 0, turns, heard: `${turns.length}` })) as SuggestedArticles
const said = (...texts: readonly string[]): SaidTurn[] => texts.map((text, at) => ({ speaker: at % 2 === 0 ? 'customer' : 'agent', text }))

describe('the index of a line', () => {
  it('is built from its articles when it is first asked for, with a row of its job', async () => {
    const { thread, store } = await aThread()
    expect(await search(thread, '漫游')).toEqual({ articles: ['line-1.roaming'], isBuilding: false })
    expect(await readJob(store, indexJobId(LINE))).toMatchObject({ kind: 'index', state: 'done', done: 3, total: 3 })
  })

  it('is loaded by the next thread and not built again', async () => {
    const { thread, store } = await aThread()
    await search(thread, '漫游')
    await store.db.jobs.clear()
    expect((await search(threadOf(store), '移机')).articles).toEqual(['line-1.moving'])
    expect(await store.db.jobs.count()).toBe(0)
  })

  it('of a client who left is forgotten with its articles, and so is the row of its job', async () => {
    const { thread, store } = await aThread()
    await search(thread, '漫游')
    const [vault] = await store.db.vaults.toCollection().primaryKeys()
    await seedDefinitions(store, { line: LINE, lineName: '客服热线', now: NOON })
    await beginLeaving(store, { vault: vault as VaultId, agent: 'agent:1001' as AgentId })
    await goOnLeaving(store, webSegmentCrypto)
    expect(await search(thread, '漫游')).toEqual({ articles: [], isBuilding: false })
    expect(await readJob(store, indexJobId(LINE))).toBeUndefined()
  })

  it('is built anew when articles changed', async () => {
    const { thread, store } = await aThread()
    expect((await search(thread, '补卡')).articles).toEqual([])
    await importArticles(store, [anArticleRow('card', '手机卡丢了怎么补卡')])
    expect((await searchWhenBuilt(thread, '补卡')).articles).toEqual(['line-1.card'])
    await changeArticle(store, ARTICLES[0]!.id, (each) => ({ ...each, retiredAt: NOON }))
    expect((await searchWhenBuilt(thread, '漫游')).articles).toEqual([])
  })

  it('answers as before while a newer one is built', async () => {
    const { store, thread } = await aThread()
    await search(thread, '漫游')
    let go = () => {}
    const waits = new KnowledgeThread(store, () => new Promise((resolve) => { go = resolve }), (bug) => { throw bug })
    expect((await search(waits, '漫游')).isBuilding).toBe(false)
    // So many that building takes more than one step.
    await importArticles(store, Array.from({ length: 400 }, (_, number) => anArticleRow(`more-${number}`, `新业务${number}`, { body: '说明文字。'.repeat(200) })))
    expect(await search(waits, '漫游')).toEqual({ articles: ['line-1.roaming'], isBuilding: true })
    go()
  })

  it('of a line without articles finds nothing', async () => {
    const { thread } = await aThread([])
    expect(await search(thread, '漫游')).toEqual({ articles: [], isBuilding: false })
    expect((await suggest(thread, said('漫游'))).list).toBeUndefined()
  })
})

describe('what is not valid', () => {
  it('never comes up: neither before its time nor after it', async () => {
    const { thread, setNow } = await aThread([
      anArticleRow('past', '中秋漫游优惠', { validTo: (NOON + 1000) as EpochMs, phrasings: ['中秋漫游有优惠吗'] }), anArticleRow('future', '春节漫游优惠', { validFrom: (NOON + 5000) as EpochMs, phrasings: ['春节漫游有优惠吗'] }),
    ])
    const both = async () => [(await search(thread, '漫游优惠')).articles, (await suggest(thread, said('漫游有优惠吗'), `call-${Math.random()}` as CallId)).list?.ranked.map(({ article }) => article) ?? []]
    expect(await both()).toEqual([['line-1.past'], ['line-1.past']])
    setNow((NOON + 2000) as EpochMs)
    expect(await both()).toEqual([[], []])
    setNow((NOON + 6000) as EpochMs)
    expect(await both()).toEqual([['line-1.future'], ['line-1.future']])
  })
})

describe('a call', () => {
  it('gets the article that fits, with the words that brought it', async () => {
    const { thread } = await aThread()
    const { list } = await suggest(thread, said('你好', '您好，请讲', '我要去日本，想开国际漫游'))
    expect(list?.ranked[0]?.article).toBe('line-1.roaming')
    expect(list?.confidence).toBeGreaterThan(0.5)
    expect(list?.explanation?.words.join()).toContain('漫游')
    expect(list?.evidence.length).toBeGreaterThan(5)
    expect(list?.said.terms.map(([term]) => term)).toContain('漫游')
  })

  it('is heard turn by turn, and rebuilt from its turns where the thread does not know it: the same list', async () => {
    const { thread, store } = await aThread()
    const turns = said('你好，我搬家了', '您是要移机吗', '对，另外这个月话费怎么这么多', '好的', '去日本能用吗')
    for (let heard = 1; heard < turns.length; heard += 1) await suggest(thread, turns.slice(0, heard))
    const known = await suggest(thread, turns)
    expect(await suggest(threadOf(store), turns)).toEqual(known)
    // Asked again without a new turn, it is the same moment.
    expect(await suggest(thread, turns)).toEqual(known)
    // What was heard otherwise (a transcript put right) is another call.
    const others = [{ ...turns[0]!, text: '你好，查话费' }, ...turns.slice(1)]
    expect(await suggest(thread, others)).toEqual(await suggest(threadOf(store), others))
  })

  describe('that goes on', () => {
    const turns = said('你好，我搬家了', '您是要移机吗', '对，另外这个月话费怎么这么多', '好的', '去日本能用吗', '能用的', '账单在哪里看')
    const goOn = async (thread: KnowledgeThread, on: HeardOn) => (await thread.answer({ ask: 'suggest', line: LINE, call: CALL, ...on })) as SuggestedArticles

    it('is told what is new alone: the same list as from the beginning', async () => {
      const { thread, store } = await aThread()
      let last: SuggestedArticles | undefined
      for (const [at, turn] of turns.entries()) last = await goOn(thread, { after: at === 0 ? '' : `${at}`, kept: at, turns: [turn], heard: `${at + 1}` })
      expect(last?.list?.ranked.length).toBeGreaterThan(0)
      expect(last).toEqual(await suggest(threadOf(store), turns))
    })

    it('goes back to where it was put right, near or far: the same list as from the beginning', async () => {
      for (const kept of [6, 4, 1]) {
        const { thread, store } = await aThread()
        const right = [{ speaker: 'customer' as const, text: '国际漫游怎么开' }, ...turns.slice(kept + 1)]
        await suggest(thread, turns)
        expect(await goOn(thread, { after: `${turns.length}`, kept, turns: right, heard: 'right' })).toEqual(await suggest(threadOf(store), [...turns.slice(0, kept), ...right]))
      }
    })

    it('is put right further back than the thread keeps, in a call of many turns', async () => {
      const { thread, store } = await aThread()
      const many = Array.from({ length: 5 }, () => turns).flat()
      await suggest(thread, many)
      const right = [{ speaker: 'customer' as const, text: '国际漫游怎么开' }, ...many.slice(4)]
      expect(await goOn(thread, { after: `${many.length}`, kept: 3, turns: right, heard: 'right' })).toEqual(await suggest(threadOf(store), [...many.slice(0, 3), ...right]))
    })

    it('goes on with the articles as they are now', async () => {
      const { thread, store } = await aThread()
      await suggest(thread, turns.slice(0, 6))
      await importArticles(store, [anArticleRow('where', '账单在哪里看')])
      const now = await goOn(thread, { after: '6', kept: 6, turns: turns.slice(6), heard: '7' })
      expect(now.list?.ranked[0]?.article).toBe('line-1.where')
      expect(now).toEqual(await suggest(threadOf(store), turns))
    })

    it('is asked for as a whole where it is not known as it was', async () => {
      const { thread, store } = await aThread()
      const last = { after: '6', kept: 6, turns: turns.slice(6), heard: '7' }
      expect(await goOn(thread, last)).toMatchObject({ isForgotten: true })
      await suggest(thread, turns.slice(0, 5))
      expect(await goOn(thread, last)).toMatchObject({ isForgotten: true })
      expect(await suggest(thread, turns)).toEqual(await suggest(threadOf(store), turns))
    })
  })
})
