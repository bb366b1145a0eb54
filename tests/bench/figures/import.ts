import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { percentile, type Tell } from '../figure'
import { callers } from '../stage/callers'
import { forgetCalls } from '../stage/forget-calls'
import { openTools } from '../stage/open-tools'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'
import { openStand } from '../stage/stand'
import { writeContacts } from '../world/write-world'

const ROWS = 20_000
/** As many as the import writes at most in one transaction. */
const FLOOR_ROWS_AT_ONCE = 2_000
const ROWS_WHILE_RINGING = 60_000
const RINGS = 40
const RINGS_PER_STAND = 14
const SETTLED_MS = 200

/**
 * New contacts of known customers into the full database: by the import, then, once that is undone, the same rows bare.
 * Then another file, and rings while it is read.
 */
export async function measureImport(stage: Stage, tell: Tell): Promise<void> {
  const browser = await stage.browser()
  await stage.setUp()
  await forgetCalls(browser)
  const tools = await openTools(browser)
  const folder = mkdtempSync(join(tmpdir(), 'callside-bench-csv-'))
  stage.onClose(async () => rmSync(folder, { recursive: true, force: true }))
  const { customers, contacts } = stage.size

  const path = join(folder, 'contacts.csv')
  await writeContacts(path, { customers, from: contacts, count: ROWS, now: Date.now() })
  const imported = await tools.importFile('contacts', path)
  if (imported.counts.new !== ROWS) throw new Error(`Only ${imported.counts.new} of ${ROWS} rows were new`)
  const rows = await tools.bareRows(imported.job)
  await tools.undoImport(imported.job)
  const floorMs = await tools.putRows(FLOOR_ROWS_AT_ONCE)
  await tools.deleteRows()
  tell({ name: 'import.floor.rows_per_s', value: Math.round((rows * 1000) / floorMs), unit: 'rows/s', n: rows })
  tell({ name: 'import.rows_per_s', value: Math.round((ROWS * 1000) / imported.tookMs), unit: 'rows/s', n: ROWS })

  await writeContacts(path, { customers, from: contacts + ROWS, count: ROWS_WHILE_RINGING, now: Date.now() })
  const stands = []
  for (let n = 0; n < Math.ceil(RINGS / RINGS_PER_STAND); n += 1) stands.push(await openStand(stage, browser, n))
  const nextCall = callers(customers, 17)
  const ms: number[] = []
  let isOver = false
  const importing = tools.importFile('contacts', path).finally(() => (isOver = true))
  importing.catch(() => undefined) // looked at below
  for (let n = 0; n < RINGS && !isOver; n += 1) {
    const stand = stands[Math.floor(n / RINGS_PER_STAND)]
    if (!stand) break
    if (n % RINGS_PER_STAND === 0) await stand.page.bringToFront()
    const call = nextCall()
    const took = await stand.ring(call)
    if (!isOver) ms.push(took)
    await stand.cancel(call)
    await pause(SETTLED_MS)
  }
  stage.show(`  ${ms.length} rings, then ${isOver ? 'the import was over' : 'no more'}`)
  const { job } = await importing
  tell({ name: 'pop.importing.p95', value: round(percentile(ms, 0.95)), unit: 'ms', n: ms.length })
  for (const { page } of stands) await page.close()
  await tools.undoImport(job)
  await tools.close()
  await forgetCalls(browser)
}
