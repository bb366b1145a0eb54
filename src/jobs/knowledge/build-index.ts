import { readArticlesRevision, saveIndex } from '../../adapters/store/index-parts'
import { putJob } from '../../adapters/store/jobs'
import { orNotSaved } from '../../adapters/store/outcome'
import { countArticles, pagesOfArticles } from '../../adapters/store/read/read-articles'
import type { JobRow } from '../../adapters/store/rows'
import type { Store } from '../../adapters/store/store'
import type { LineId } from '../../core/contract/ids'
import { ArticleIndexBuilder } from '../../core/knowledge/search/article-index-builder'
import { BoxIndexBuilder } from '../../core/knowledge/search/box-index'
import { indexJobId } from '../../core/knowledge/index-job'
import { keptIndexOf, lineIndexOf, type LineIndex } from './line-index'
import { pacedBy } from './paced'

/**
 * Reads all articles of a line, makes their index and keeps it, in steps between which `breathe` lets others have the thread.
 * Undefined: the line has no articles. Where the disk has no room the index is used as it is, and made again by the next thread.
 */
export async function buildIndex(store: Store, line: LineId, breathe: () => Promise<void>): Promise<LineIndex | undefined> {
  return await store.locks.withLock(`index/${line}`, async () => {
    const revision = await readArticlesRevision(store, line)
    if (revision === undefined) return undefined
    const job: JobRow = { id: indexJobId(line), kind: 'index', state: 'running', startedAt: store.now(), changedAt: store.now(), done: 0, total: await countArticles(store, line) }
    const tell = (told: Partial<JobRow>) => orNotSaved(() => putJob(store.db, { ...job, changedAt: store.now(), ...told }))
    await tell({})
    const { pause, paced } = pacedBy(breathe)
    const [articles, box] = [new ArticleIndexBuilder(), new BoxIndexBuilder()]
    let done = 0
    for await (const rows of pagesOfArticles(store, line)) {
      for (const row of rows) {
        // What is over does not come back without a change; what is not yet valid becomes so by itself.
        if (row.retiredAt === undefined && (row.validTo ?? Infinity) >= store.now()) {
          articles.add(row)
          box.add(row)
        }
        await pause()
      }
      done += rows.length
      await tell({ done })
    }
    const index = await paced(articles.finish())
    const built = lineIndexOf(revision, index, await paced(box.finish(index)))
    await saveIndex(store, line, await paced(keptIndexOf(built)))
    await tell({ done, state: 'done' })
    return built
  })
}
