import { percentile, type Tell } from '../figure'
import { someNumbers } from '../stage/callers'
import { openTools } from '../stage/open-tools'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'
import { mainNumberAt } from '../world/people'

const CARDS = 400
const PAGE_ROWS = 50
/** They rang most: two pages of history and more. */
const FREQUENT_CALLERS = 100

export async function measureReads(stage: Stage, tell: Tell): Promise<void> {
  await stage.setUp()
  const tools = await openTools(await stage.browser())
  await tools.timeCards(someNumbers(stage.size.customers, 20, 1))
  const cards = await tools.timeCards(someNumbers(stage.size.customers, CARDS, 2))
  if (cards.named < cards.ms.length / 2) throw new Error(`Only ${cards.named} of ${cards.ms.length} callers were known`)
  tell({ name: 'card.lookup.p95', value: round(percentile(cards.ms, 0.95)), unit: 'ms', n: cards.ms.length })

  const { ms } = await tools.timeHistory(Array.from({ length: FREQUENT_CALLERS }, (_, n) => mainNumberAt(n)), PAGE_ROWS)
  if (ms.length === 0) throw new Error('Nobody has a whole page of history: the world is too small')
  tell({ name: 'history.page.p95', value: round(percentile(ms, 0.95)), unit: 'ms', n: ms.length })
  await tools.close()
}
