import { useLive, type Live } from '../../adapters/store/read/live'
import { readArticle, readArticlesOfDemand } from '../../adapters/store/read/read-articles'
import { readDoubtsOf, type DoubtsOfArticle } from '../../adapters/store/read/read-doubts'
import type { ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
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

/** What the page of a demand names, and all that is kept under it. */
export function useArticlesOfDemand(demand: TypedDemand | undefined): Live<readonly Article[]> {
  const points = demand?.page.points.flatMap(({ article }) => article ?? []) ?? []
  return useLive(reader(), async (store) => (demand === undefined ? [] : await readArticlesOfDemand(store, demand, points)), [demand?.id, demand?.version])
}
