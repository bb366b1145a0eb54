import { readArticlesOfDemand } from '../../adapters/store/read/read-articles'
import { readCodes, readDefinition } from '../../adapters/store/read/read-definitions'
import type { DemandId } from '../../core/contract/ids'
import { topicsOfDemand } from '../../core/notices/topics-of-demand'
import type { Desk } from '../desk'

type Topics = ReturnType<typeof topicsOfDemand>
const NOTHING: Topics = { codes: [], phrasings: [] }

/** What calls about this demand are known by; of none, nothing. */
export async function topicsOf({ store, settings }: Desk, id: DemandId | undefined): Promise<Topics> {
  const demand = id === undefined ? undefined : await readDefinition(store, 'demand', id)
  if (!demand) return NOTHING
  const named = demand.page.points.flatMap(({ article }) => article ?? [])
  const [codes, articles] = await Promise.all([readCodes(store, settings.line), readArticlesOfDemand(store, demand, named)])
  return topicsOfDemand(demand, codes, articles)
}
