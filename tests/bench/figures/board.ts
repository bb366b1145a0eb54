import { percentile, type Tell } from '../figure'
import { openTools } from '../stage/open-tools'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'

const AGENTS = 200
const CONTACTS_EACH = 50
const TIMES = 60
const TIMES_OF_CONTACTS = 15

/** The board of a day of two hundred agents, and the same figures counted of all its contacts anew. */
export async function measureBoard(stage: Stage, tell: Tell): Promise<void> {
  await stage.setUp()
  const tools = await openTools(await stage.browser())
  const made = await tools.makeDay(AGENTS, CONTACTS_EACH)
  await tools.timeBoard(5)
  const board = await tools.timeBoard(TIMES)
  const counted = await tools.timeBoardOfContacts(TIMES_OF_CONTACTS)
  if (board.contacts !== made || counted.contacts !== made) throw new Error(`The board has ${board.contacts} and the count ${counted.contacts} of ${made} contacts`)
  tell({ name: 'board.day.p95', value: round(percentile(board.ms, 0.95)), unit: 'ms', n: board.ms.length })
  tell({ name: 'board.day.counted_anew.p95', value: round(percentile(counted.ms, 0.95)), unit: 'ms', n: counted.ms.length })
  await tools.deleteDay()
  await tools.close()
}
