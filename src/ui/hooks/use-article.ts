import { useLive, type Live } from '../../adapters/store/read/live'
import { readArticle, readArticlesOfDemand } from '../../adapters/store/read/read-articles'
import { readDoubtsOf, type DoubtsOfArticle } from '../../adapters/store/read/read-doubts'
import { readOfferedPhrasings } from '../../adapters/store/read/read-offered-phrasings'
import type { ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { OfferedPhrasing } from '../../core/knowledge/offered-phrasings'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import { reader } from './reader'

export interface ReadArticle {
  readonly article: Article | undefined
  readonly doubts: DoubtsOfArticle
}

const NOTHING: ReadArticle = { article: undefined, doubts: { open: undefined, answer: undefined } }

export function useArticle(id: ArticleId | undefined): Live<ReadArticle> {
  return useLive(reader(), async (store): Promise<ReadArticle> => (id === undefined ? NOTHING : { article: await readArticle(store, id), doubts: await readDoubtsOf(store, id) }), [id])
}

export interface OnDemandPage {
  readonly articles: readonly Article[]
  readonly phrasings: readonly OfferedPhrasing[]
}

const EMPTY_PAGE: OnDemandPage = { articles: [], phrasings: [] }

/** What the page of a demand names and all that is kept under it, and what customers said when one of those was used and it does not say yet. */
export function useDemandPage(demand: TypedDemand | undefined): Live<OnDemandPage> {
  const points = demand?.page.points.flatMap(({ article }) => article ?? []) ?? []
  return useLive(reader(), async (store): Promise<OnDemandPage> => {
    if (demand === undefined) return EMPTY_PAGE
    const articles = await readArticlesOfDemand(store, demand, points)
    return { articles, phrasings: await readOfferedPhrasings(store, demand.line, new Set(articles.map(({ id }) => id))) }
  }, [demand?.id, demand?.version])
}
