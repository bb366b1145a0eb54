import { appendFacts } from '../../adapters/store/append-facts'
import { readFacts } from '../../adapters/store/fact-rows'
import { changeArticle } from '../../adapters/store/save-articles'
import type { FactOf } from '../../core/contract/facts'
import type { FactId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { hasPhrasing, phrasingOf } from '../../core/knowledge/offered-phrasings'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { editOfItemsRefused } from '../items/edit-refused'
import { newFactOf } from '../new-fact-of'

/** The next version of the article says so too. Told twice, the second changes nothing. */
export const addPhrasing: Handler<'phrasing/add'> = async (desk, { article: of, judged }) => {
  const why = await editOfItemsRefused(desk, 'article', [of])
  if (why) return refused(why)
  const fact = await readJudged(desk, judged)
  const text = fact && phrasingOf(fact.personal.learned?.said?.turn ?? '')
  if (fact?.open.article !== of || text === undefined) return refused('no-such-suggestion')
  const changed = await changeArticle(desk.store, of, (each) => (hasPhrasing(each, text) ? each : { ...each, phrasings: [...each.phrasings, text], changedAt: desk.now(), changedBy: agentOf(desk.settings) }))
  if (!changed.ok) return changed
  return changed.value ? done(undefined) : refused('no-such-article')
}

export const setPhrasingAside: Handler<'phrasing/set-aside'> = async (desk, { judged }) => {
  const fact = await readJudged(desk, judged)
  if (!fact) return refused('no-such-suggestion')
  const { article, suggestion } = fact.open
  const written = await appendFacts(desk.store, [newFactOf(desk, fact.line, 'phrasing/set-aside', { open: { article, suggestion }, personal: {} })])
  return written.ok ? done(undefined) : written
}

async function readJudged({ store }: Desk, id: FactId): Promise<FactOf<'suggestion/judged'> | undefined> {
  const fact = (await readFacts(store, [id])).get(id)
  return fact?.kind === 'suggestion/judged' && fact.open.judgement === 'accepted' ? fact : undefined
}
