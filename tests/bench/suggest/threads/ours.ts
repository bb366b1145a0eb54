import type { EpochMs } from '../../../../src/core/contract/ids'
import { ArticleIndexBuilder } from '../../../../src/core/knowledge/search/article-index-builder'
import { fromBuffers, toBuffers, type StoredIndex } from '../../../../src/core/knowledge/search/index-buffers'
import type { SearchIndex } from '../../../../src/core/knowledge/search/search-index'
import { FRESH_ATTENTION, whyNoCard } from '../../../../src/core/knowledge/suggest/attention'
import { CallContext } from '../../../../src/core/knowledge/suggest/call-context'
import { explainSuggestion } from '../../../../src/core/knowledge/suggest/explain-suggestion'
import { NOTHING_LEARNED } from '../../../../src/core/knowledge/suggest/learned'
import { ArticleRanker } from '../../../../src/core/knowledge/suggest/rank-articles'
import { suggestArticles } from '../../../../src/core/knowledge/suggest/suggest-articles'
import type { Conversation } from '../engine'
import { breathe, type Pieces } from '../pieces'
import { serve } from '../serve'

/** What has no bytes of its own: version, ids and counts, as text. */
const HEAD = 'head'
/** Articles are read for so long at a time. */
const SLICE_MS = 8
const NOW = 0 as EpochMs

let ranker: ArticleRanker | undefined

serve({
  build: async (articles, _language, pieces) => {
    const builder = new ArticleIndexBuilder()
    for (let at = 0; at < articles.length; ) {
      pieces.run(() => {
        for (const until = performance.now() + SLICE_MS; at < articles.length && performance.now() < until; at += 1) builder.add(articles[at]!)
      })
      await breathe()
    }
    ranker = new ArticleRanker(await finish(builder, pieces))
  },
  begin: (call) => conversationOf(ready(), call),
  save: () => {
    const { buffers, ...head } = toBuffers(ready().index)
    return new Map<string, ArrayBuffer | string>([[HEAD, JSON.stringify(head)], ...Object.entries(buffers)])
  },
  load: async (kept, pieces) => {
    const head = pieces.run(() => JSON.parse(kept.get(HEAD) as string) as Omit<StoredIndex, 'buffers'>)
    const index = fromBuffers({ ...head, buffers: Object.fromEntries(kept) as Record<string, ArrayBuffer> })
    if (!index) throw new Error('The index was not read back.')
    await breathe()
    ranker = pieces.run(() => new ArticleRanker(index))
  },
})

async function finish(builder: ArticleIndexBuilder, pieces: Pieces): Promise<SearchIndex> {
  const steps = builder.finish()
  for (;;) {
    const step = pieces.run(() => steps.next())
    if (step.done) return step.value
    await breathe()
  }
}

function ready(): ArticleRanker {
  if (!ranker) throw new Error('There is no index yet.')
  return ranker
}

/** All that is to be done before a card is ready: the ranking, the confidence, whether it may be shown, and which words brought it. */
function conversationOf(of: ArticleRanker, call: string): Conversation {
  const context = new CallContext(of.index, call)
  return {
    hear: (speaker, text) => context.hear(speaker, text),
    suggest: () => {
      const { ranked, confidence } = suggestArticles(of, context, NOTHING_LEARNED)
      const ids = ranked.map(({ article }) => of.index.articleIds[article]!)
      const [first] = ranked
      if (first) {
        whyNoCard(FRESH_ATTENTION, { what: ids[0]!, confidence, threshold: NOTHING_LEARNED.threshold }, 'practised', NOW)
        explainSuggestion(context, first)
      }
      return ids
    },
  }
}
