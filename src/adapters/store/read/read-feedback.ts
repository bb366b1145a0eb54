import type { FactOf } from '../../../core/contract/facts'
import type { FeedbackAbout } from '../../../core/contract/feedback'
import type { AgentId, ArticleId, FeedbackId, LineId, NoticeId } from '../../../core/contract/ids'
import type { Labels } from '../../../core/contract/language'
import { foldFeedback, type Feedback } from '../../../core/feedback/fold-feedback'
import { factOfRow } from '../fact-rows'
import type { Store } from '../store'
import { newestFacts } from './newest-facts'

/** With the name of what it is said of; absent: it is not there any more, or of no item. */
export type NamedFeedback = Feedback & { readonly name?: Labels | string; readonly step?: Labels }

/** Of a line, what waits for a word first; those whose vault is locked cannot be read and are left out. */
export async function readFeedback(store: Store, line: LineId, agent?: AgentId): Promise<readonly NamedFeedback[]> {
  const [given, answered] = await Promise.all([newestFacts(store, line, 'feedback/given'), newestFacts(store, line, 'feedback/answered')])
  const own = given.filter((fact) => agent === undefined || fact.agent === agent)
  return await Promise.all(foldFeedback([...own, ...answered]).map(async (each) => ({ ...each, ...(await nameOf(store, each.about)) })))
}

export async function readFeedbackGiven(store: Store, id: FeedbackId): Promise<FactOf<'feedback/given'> | undefined> {
  const row = (await store.db.facts.where('about').equals(id).toArray()).find(({ kind }) => kind === 'feedback/given')
  const fact = row && (await factOfRow(store, row))
  return fact?.kind === 'feedback/given' ? fact : undefined
}

async function nameOf({ db }: Store, about: FeedbackAbout | undefined): Promise<Pick<NamedFeedback, 'name' | 'step'>> {
  if (!about) return {}
  if (about.kind === 'article') return named((await db.articles.get(about.id as ArticleId))?.title)
  if (about.kind === 'notice') return named((await db.notices.get(about.id as NoticeId))?.title)
  const row = await db.latestDefinitions.get([about.kind, about.id])
  if (row?.kind !== 'script') return named(row?.labels)
  const step = Object.values(row.phases).flat().find(({ id }) => id === about.step)
  return { name: row.labels, ...(step && { step: step.name ?? step.text }) }
}

const named = (name: Labels | string | undefined): Pick<NamedFeedback, 'name'> => (name === undefined ? {} : { name })
