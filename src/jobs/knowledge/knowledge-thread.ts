import { leftLines } from '../../adapters/store/leaving/left-lines'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { watch } from '../../adapters/store/read/watch'
import { loadIndex, readArticlesRevision } from '../../adapters/store/index-parts'
import type { Store } from '../../adapters/store/store'
import type { ArticleId, LineId } from '../../core/contract/ids'
import { given } from '../../core/facts/given'
import { OfferFinder } from '../../core/knowledge/suggest/offer-finder'
import { explainSuggestion } from '../../core/knowledge/suggest/explain-suggestion'
import type { FoundArticles, KnowledgeAnswers, KnowledgeAsk, KnowledgeRequest, KnowledgeRequests, SuggestedArticles } from '../../core/knowledge/thread-messages'
import { buildIndex } from './build-index'
import { HeardCalls } from './heard-calls'
import { lineIndexOfKept, type LineIndex } from './line-index'
import { NoticeFinder } from './notice-finder'
import { pacedBy } from './paced'
import { Taught } from './taught'

/** Who changed some articles finds them at once, where there are not too many; who has nothing to look in waits longer. */
const WAIT_FOR_NEWER_MS = 300
const WAIT_FOR_FIRST_MS = 3000
const BEST = 10

/** Holds the indexes of the lines that are asked for, makes them anew when articles changed, and answers meanwhile from the ones before. */
export class KnowledgeThread {
  readonly #lines = new Map<LineId, LineIndex>()
  readonly #building = new Map<LineId, Promise<void>>()
  readonly #calls = new HeardCalls()
  readonly #offers = new Map<LineId, { readonly versions: string; readonly finder: OfferFinder }>()
  readonly #taught: Taught
  readonly #notices: NoticeFinder

  /** `breathe`: lets what waits for this thread have its turn. */
  constructor(readonly store: Store, readonly breathe: () => Promise<void>, readonly onBug: (bug: unknown) => void) {
    this.#taught = new Taught(breathe, onBug)
    this.#notices = new NoticeFinder(store, breathe, onBug)
    // A client who left is not kept in memory until somebody asks.
    watch(store, ['tombstones'], () => leftLines(store), (left) => this.#forget(left), new AbortController().signal)
  }

  #forget(left: ReadonlySet<LineId>): void {
    for (const line of left) {
      const index = this.#lines.get(line)
      if (index) this.#calls.forget(index)
      this.#lines.delete(line)
      this.#offers.delete(line)
      this.#taught.forget(line)
    }
  }

  async answer(request: KnowledgeRequest): Promise<KnowledgeAnswers[KnowledgeAsk]> {
    switch (request.ask) {
      case 'search':
        return await this.#search(request)
      case 'suggest':
        return await this.#suggest(request)
      case 'offers':
        return { found: (await this.#offersOf(request.line)).find(request.turns) }
      case 'teach':
        this.#taught.add(request.from, request.log, request.vaults)
        return { taught: this.#taught.count }
      case 'notices':
        return await this.#notices.find(request)
      case 'rebuild':
        void this.#build(request.line)
        return { isBegun: true }
    }
  }

  async #search({ line, typed, language, most }: KnowledgeRequests['search']): Promise<FoundArticles> {
    const { there, isBuilding } = await this.#indexOf(line)
    const hits = there?.searchBox.search({ typed, language, most, now: this.store.now() }) ?? []
    return { articles: hits.map(({ article }) => idOf(there, article)), isBuilding }
  }

  async #suggest({ line, call, ...told }: KnowledgeRequests['suggest']): Promise<SuggestedArticles> {
    const { there, isBuilding } = await this.#indexOf(line)
    const known = { taught: this.#taught.count, taughtBy: this.#taught.vaults }
    if (!there) return { isBuilding, ...known }
    const { learned, past } = this.#taught.of(line)
    const heard = this.#calls.hear(there, call, told, this.store.now(), learned, past)
    if (!heard) return { isForgotten: true, isBuilding, ...known }
    const { context, turns, suggested: { ranked, confidence, evidence } } = heard
    const turn = turns.findLast(({ speaker }) => speaker === 'customer')?.text
    const [first] = ranked
    if (!first) return { isBuilding, ...known }
    const list = {
      ranked: ranked.slice(0, BEST).map(({ article, score, features }) => ({ article: idOf(there, article), score, features })), confidence, threshold: learned.threshold, evidence,
      explanation: explainSuggestion(context, first), said: { terms: [...context.said()], newest: [...context.saidNow()], ...given({ turn }) },
    }
    return { list, isBuilding, ...known }
  }

  /** A few dozen: made anew when one was changed, in a moment. */
  async #offersOf(line: LineId): Promise<OfferFinder> {
    const offers = await readDefinitions(this.store, 'offer', line)
    const versions = offers.map(({ id, version }) => `${id} ${version}`).join('\n')
    const known = this.#offers.get(line)
    if (known?.versions === versions) return known.finder
    const finder = new OfferFinder(offers)
    this.#offers.set(line, { versions, finder })
    return finder
  }

  /** As it is kept, or as it was built here; where articles changed since, a newer one is begun, and not waited for very long. */
  async #indexOf(line: LineId): Promise<{ readonly there: LineIndex | undefined; readonly isBuilding: boolean }> {
    const revision = await readArticlesRevision(this.store, line)
    if (revision === undefined) {
      this.#lines.delete(line)
      return { there: undefined, isBuilding: false }
    }
    if (!this.#lines.has(line)) await this.#load(line)
    if (this.#lines.get(line)?.revision !== revision) {
      await Promise.race([this.#build(line), pause(this.#lines.has(line) ? WAIT_FOR_NEWER_MS : WAIT_FOR_FIRST_MS)])
    }
    return { there: this.#lines.get(line), isBuilding: this.#building.has(line) }
  }

  async #load(line: LineId): Promise<void> {
    const kept = await loadIndex(this.store, line)
    const loaded = kept && (await pacedBy(this.breathe).paced(lineIndexOfKept(kept)))
    if (loaded && !this.#lines.has(line)) this.#lines.set(line, loaded)
  }

  /** One at a time for each line. */
  #build(line: LineId): Promise<void> {
    const running = this.#building.get(line)
    if (running) return running
    const build = buildIndex(this.store, line, this.breathe)
      .then((built) => void (built && this.#lines.set(line, built)), this.onBug)
      .finally(() => this.#building.delete(line))
    this.#building.set(line, build)
    return build
  }
}

// Ids of the index are those of the articles that it was built from.
const idOf = (there: LineIndex | undefined, place: number): ArticleId => (there?.index.articleIds[place] ?? '') as ArticleId

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
