import type { Tell } from '../figure'
import { openTools } from '../stage/open-tools'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'

/** Each recorded and wrapped up: a hundred thousand facts. */
const CONTACTS = 50_000
/** As many as a segment has. */
const FACTS_AT_ONCE = 1_000

/** A file of a hundred thousand facts of another desk: merged, and then the rows that came of it bare. */
export async function measureSegments(stage: Stage, tell: Tell): Promise<void> {
  await stage.setUp()
  const tools = await openTools(await stage.browser())
  const { facts, bytes } = await tools.makeSegments(CONTACTS)
  stage.show(`  ${facts} facts in ${round(bytes / 1e6)} MB`)
  const merged = await tools.mergeSegments()
  if (merged.added !== facts) throw new Error(`Only ${merged.added} of ${facts} facts came`)
  const floorMs = await tools.putMergedRows(FACTS_AT_ONCE)
  tell({ name: 'segments.floor.facts_per_s', value: Math.round((facts * 1000) / floorMs), unit: 'rows/s', n: facts })
  tell({ name: 'segments.merge.facts_per_s', value: Math.round((facts * 1000) / merged.ms), unit: 'rows/s', n: facts })
  await tools.deleteMerged()
  await tools.close()
}
