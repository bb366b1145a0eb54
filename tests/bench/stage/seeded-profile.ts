import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DATABASE_NAME, SCHEMA_VERSION } from '../../../src/adapters/store/schema'
import { root, testBuild } from '../../../tools/parts/folders.mjs'
import { setUpDesk } from '../../e2e/support/agent-desk'
import { startBrowser, type TestBrowser } from '../../e2e/support/browser'
import { writeContacts, writeCustomers, WORLD_VERSION } from '../world/write-world'
import { openTools } from './open-tools'

export interface WorldSize {
  readonly customers: number
  readonly contacts: number
}

/** What decides which rows an import leaves on the disk. Reading, backups and retention do not. */
const WRITING_CODE = ['src/adapters/store', 'src/adapters/store/sealing', 'src/core/import', 'src/jobs/import', 'src/core/facts', 'src/core/contacts', 'src/core/customers']
const TOLD_EVERY_MS = 5_000
const LOOKED_EVERY_MS = 1_000
const SETTLED_MS = 20_000
/** Files are closed two seconds after the last connection to them. */
const CLOSED_MS = 10_000
const COMPACTED_WITHIN_MS = 70 * 60_000
/** A database in order opens in a twentieth of a second, one of a million contacts that is not in some three. */
const OPENED_WITHIN_MS = 300

/**
 * A copy of a profile whose database holds the made world, imported by the product's own import. Made once for each version
 * of schema, world and writing code, and kept in the machine's folder for temporary files; `isFresh` makes it anew.
 */
export async function seededProfile(size: WorldSize, { isFresh, show }: { readonly isFresh: boolean; readonly show: (line: string) => void }): Promise<string> {
  const kept = join(tmpdir(), 'callside-bench', keyOf(size))
  if (isFresh || !existsSync(join(kept, 'made'))) await make(kept, size, show)
  else show(`The database is there already (${kept}; --fresh makes it anew).`)
  const home = mkdtempSync(join(tmpdir(), 'callside-bench-run-'))
  cpSync(join(kept, 'profile'), join(home, 'profile'), { recursive: true })
  return home
}

async function make(kept: string, { customers, contacts }: WorldSize, show: (line: string) => void): Promise<void> {
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  const from = performance.now()
  const files = { customers: join(kept, 'customers.csv'), contacts: join(kept, 'contacts.csv') }
  show(`Making a database of ${customers} customers and ${contacts} contacts by import; some minutes, once…`)
  await writeCustomers(files.customers, customers)
  await writeContacts(files.contacts, { customers, from: 0, count: contacts, now: Date.now() })
  const browser = await startBrowser({ profile: kept, locale: 'zh-CN' })
  try {
    // Its page shows the log, and would read it anew at every batch.
    await (await setUpDesk(browser)).page.close()
    const tools = await openTools(browser)
    for (const kind of ['customers', 'contacts'] as const) {
      const done = tools.importFile(kind, files[kind])
      const ticking = setInterval(() => void tools.progress().then((rows) => show(`  ${kind}: ${rows} rows, ${minutesSince(from)}`)), TOLD_EVERY_MS)
      const { counts, tookMs } = await done.finally(() => clearInterval(ticking))
      if (counts.refused > 0) throw new Error(`${counts.refused} ${kind} of the made world were refused`)
      show(`  ${kind}: ${counts.new} rows new, ${Math.round((counts.rows * 1000) / tookMs)} rows/s`)
    }
    await tools.close()
    show('  waiting until the browser has put its files in order, within the hour…')
    const folder = join(kept, 'profile', 'Default', 'IndexedDB')
    await settle(folder)
    await compact(browser, folder)
  } finally {
    await browser.close({ keepProfile: true })
  }
  rmSync(files.customers)
  rmSync(files.contacts)
  writeFileSync(join(kept, 'made'), new Date().toISOString())
  show(`The database is made, ${minutesSince(from)}.`)
}

/** What was written in one go is put in order for minutes afterwards, in threads of the browser's own. */
async function settle(folder: string): Promise<void> {
  const listing = () => readdirSync(folder, { recursive: true }).map(String).sort().join()
  let last = listing()
  for (let quietMs = 0; quietMs < SETTLED_MS; quietMs += LOOKED_EVERY_MS) {
    await pause(LOOKED_EVERY_MS)
    const now = listing()
    if (now !== last) quietMs = -LOOKED_EVERY_MS
    last = now
  }
}

/**
 * Until Chromium has compacted the database as a whole, each opening of it reads over what the import left behind (docs/speed.md).
 * It does so when a database is closed, at a time within the first hour that it draws by lot. An agent's has had a night for it.
 */
async function compact(browser: TestBrowser, folder: string): Promise<void> {
  // The store begins a new log of its own at each opening: where it did not, the database had not been closed.
  const openings = () => readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('/LOG')).map((name) => statSync(join(folder, name)).ino).join()

  const page = await browser.openExtensionPage('manifest.json')
  page.setDefaultTimeout(0)
  const until = Date.now() + COMPACTED_WITHIN_MS
  for (let quick = 0; quick < 2 && Date.now() < until; ) {
    await browser.killWorker()
    await pause(CLOSED_MS)
    const before = openings()
    const tookMs = await page.evaluate(async (name) => {
      const from = performance.now()
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error ?? new Error('The database did not open'))
      })
      database.close()
      return performance.now() - from
    }, DATABASE_NAME)
    if (openings() !== before) quick = tookMs < OPENED_WITHIN_MS ? quick + 1 : 0
  }
  await page.close()
}

const minutesSince = (from: number): string => `${((performance.now() - from) / 60_000).toFixed(1)} min`

function keyOf({ customers, contacts }: WorldSize): string {
  const hash = createHash('sha256')
  for (const folder of WRITING_CODE) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const file = join(root, folder, name)
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file))
    }
  }
  // The build makes the code what it is on the disk: another Dexie is another database.
  hash.update(readFileSync(join(root, 'package-lock.json')))
  if (!existsSync(testBuild)) throw new Error('There is no build/e2e: npm run build:e2e')
  return `${customers}-${contacts}-schema${SCHEMA_VERSION}-world${WORLD_VERSION}-${hash.digest('hex').slice(0, 12)}`
}
