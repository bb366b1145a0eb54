import { pagesOfNotices } from '../../adapters/store/read/read-notices'
import { watch } from '../../adapters/store/read/watch'
import type { Store } from '../../adapters/store/store'
import type { LineId, NoticeId } from '../../core/contract/ids'
import { ArticleIndexBuilder } from '../../core/knowledge/search/article-index-builder'
import { BoxIndexBuilder } from '../../core/knowledge/search/box-index'
import { SearchBox } from '../../core/knowledge/search/search-box'
import type { FoundNotices, KnowledgeRequests } from '../../core/knowledge/thread-messages'
import { asIndexed } from '../../core/notices/as-indexed'
import { pacedBy } from './paced'

interface Built {
  readonly box: SearchBox
  /** Of each notice by its place; none: it is for the whole site. */
  readonly lines: readonly (LineId | undefined)[]
}

/** As for articles: who changed one finds it at once, who has nothing to look in waits longer. */
const WAIT_FOR_NEWER_MS = 300
const WAIT_FOR_FIRST_MS = 3000

/** Notices of every line, found as articles are, each by who asks for its line or for any, where it is of the whole site. The index is made when it is first asked for, and kept nowhere else: it is one of some weeks. */
export class NoticeFinder {
  #there: Built | undefined
  #building: Promise<void> | undefined
  #isStale = false
  #watched: Promise<void> | undefined

  constructor(readonly store: Store, readonly breathe: () => Promise<void>, readonly onBug: (bug: unknown) => void) {}

  async find({ line, typed, language, most }: KnowledgeRequests['notices']): Promise<FoundNotices> {
    await this.#watchOnce()
    if (this.#isStale) await Promise.race([this.#build(), pause(this.#there ? WAIT_FOR_NEWER_MS : WAIT_FOR_FIRST_MS)])
    const there = this.#there
    const hits = there?.box.search({ typed, language, most, now: this.store.now(), isAsked: (notice) => there.lines[notice] === undefined || there.lines[notice] === line }) ?? []
    // Ids of the index are those of the notices that it was built from.
    return { notices: hits.map(({ article }) => (there?.box.index.articleIds[article] ?? '') as NoticeId), isBuilding: this.#building !== undefined }
  }

  /** For as long as the thread lives; its first word, that there is something to read, is waited for. */
  #watchOnce(): Promise<void> {
    this.#watched ??= new Promise((resolve) => {
      watch(this.store, ['notices'], () => Promise.resolve(), () => {
        this.#isStale = true
        resolve()
      }, new AbortController().signal)
    })
    return this.#watched
  }

  #build(): Promise<void> {
    this.#building ??= this.#read().then((built) => void (this.#there = built), this.onBug).finally(() => {
      this.#building = undefined
    })
    return this.#building
  }

  async #read(): Promise<Built> {
    this.#isStale = false
    const { pause: breathe, paced } = pacedBy(this.breathe)
    const [texts, box] = [new ArticleIndexBuilder(), new BoxIndexBuilder()]
    const lines: (LineId | undefined)[] = []
    for await (const notices of pagesOfNotices(this.store)) {
      for (const notice of notices) {
        const indexed = asIndexed(notice)
        texts.add(indexed)
        box.add(indexed)
        lines.push(notice.audience.kind === 'site' ? undefined : notice.line)
        await breathe()
      }
    }
    const index = await paced(texts.finish())
    return { box: new SearchBox(index, await paced(box.finish(index))), lines }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
