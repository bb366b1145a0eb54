import { appendAudit } from '../../adapters/store/audit'
import { saveLine } from '../../adapters/store/definitions'
import { importDefinitions } from '../../adapters/store/import-definitions'
import { putJob } from '../../adapters/store/jobs'
import { pinyinOf } from '../../core/text/pinyin-terms'
import { importArticles } from '../../adapters/store/save-articles'
import { readLinesOfLead } from '../../adapters/store/read/read-lines-of-lead'
import { importNotices } from '../../adapters/store/save-notices'
import type { JobRow } from '../../adapters/store/rows'
import type { Store } from '../../adapters/store/store'
import type { LineOfBusiness } from '../../core/contract/definitions'
import { done, refused as refusal, type Result } from '../../core/contract/result'
import type { LibraryCounts, LibraryEnd, LibraryOrder } from '../../core/knowledge/library/library-messages'
import type { ListedItem } from '../../core/knowledge/library/read-library'
import { whyNotEdit, type EditRefusal } from '../../core/settings/edit-right'
import { readFile } from './read-files'

/** One short transaction: a call that rings waits for one at most. */
const ARTICLES_AT_ONCE = 250
/** So many refusals are read by a person. */
const MOST_LISTED = 500

/**
 * Takes files in, one after the other: what is new is added, what changed is the next version. In batches, each with the row of the
 * job; the same files again change nothing, so that an import that was cut off is simply done again.
 */
export async function importLibrary(store: Store, { files, desk }: LibraryOrder, tell: (done: number, total: number) => void): Promise<Result<LibraryEnd, 'not-saved' | EditRefusal>> {
  // Whatever page asks for it: an agent's desk takes packs, and a lead's writes what its key is for.
  const own = await readLinesOfLead(store)
  const why = whyNotEdit(desk, own, [desk.line])
  if (why) return refusal(why)
  const refused: ListedItem[] = []
  const refusedFiles: LibraryEnd['refusedFiles'][number][] = []
  let counts: LibraryCounts = { added: 0, changed: 0, unchanged: 0, definitions: 0 }
  const id = store.newId()
  let job: JobRow = { id, kind: 'library', state: 'running', startedAt: store.now(), changedAt: store.now(), done: 0, total: 0, agent: desk.agent }
  for (const file of files) {
    const read = await readFile(file, desk)
    if (!read.ok) {
      refusedFiles.push({ name: file.name, why: read.why })
      continue
    }
    const { articles, definitions, notices } = read.value
    refused.push(...read.value.refused.map((each) => ({ ...each, place: files.length > 1 && !each.place.startsWith(file.name) ? `${file.name} · ${each.place}` : each.place })))
    const total = (job.total ?? 0) + articles.length
    const lines = definitions.filter((each) => each.kind === 'line')
    const mayTake = ({ id: line }: LineOfBusiness) => desk.givenLines.length === 0 && whyNotEdit(desk, own, [line]) === undefined
    refused.push(...lines.filter((each) => !mayTake(each)).map((each) => ({ why: desk.givenLines.length > 0 ? ('lines-are-given' as const) : ('not-your-line' as const), place: 'lines', field: 'id', name: each.id })))
    for (const line of lines.filter(mayTake)) {
      // A new line comes with the codes, tags and words to start with; those of the file are written over them.
      const saved = await saveLine(store, { line: line.id, labels: line.labels, dialledNumbers: line.dialledNumbers, now: store.now() })
      if (!saved.ok) return saved
    }
    const defined = await importDefinitions(store, definitions.filter((each) => each.kind !== 'line'))
    if (!defined.ok) return defined
    const told = await importNotices(store, notices)
    if (!told.ok) return told
    counts = { ...counts, definitions: counts.definitions + defined.value + lines.filter(mayTake).length + told.value }
    for (let from = 0; from < articles.length; from += ARTICLES_AT_ONCE) {
      const batch = articles.slice(from, from + ARTICLES_AT_ONCE).map((article) => ({ ...article, pinyin: pinyinOf(article.title) }))
      job = { ...job, changedAt: store.now(), done: job.done + batch.length, total }
      await store.locks.giveWay()
      const saved = await importArticles(store, batch, (tables) => putJob(tables, job))
      if (!saved.ok) return saved
      counts = { ...counts, added: counts.added + saved.value.added, changed: counts.changed + saved.value.changed, unchanged: counts.unchanged + saved.value.unchanged }
      tell(job.done, total)
    }
  }
  const audited = await appendAudit(store, { agent: desk.agent, line: desk.line, action: 'imported', about: 'library', count: counts.added + counts.changed + counts.definitions })
  if (!audited.ok) return audited
  await putJob(store.db, { ...job, state: 'done', changedAt: store.now() })
  return done({ counts, refused: refused.slice(0, MOST_LISTED), refusedCount: refused.length, refusedFiles })
}
