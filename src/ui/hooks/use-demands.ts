import { useLive, type Live } from '../../adapters/store/read/live'
import { countArticles } from '../../adapters/store/read/read-articles'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { LineId } from '../../core/contract/ids'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import { reader } from './reader'

export interface Demands {
  readonly demands: readonly TypedDemand[]
  readonly articleCount: number
}

export function useDemands(line: LineId): Live<Demands> {
  return useLive(reader(), async (store) => ({ demands: await readDefinitions(store, 'demand', line), articleCount: await countArticles(store, line) }), [line])
}
