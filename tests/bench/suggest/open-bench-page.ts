import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundlePageScript } from '../../../tools/parts/bundle-page-script.mjs'
import { root } from '../../../tools/parts/folders.mjs'
import { startSite } from '../../e2e/support/site'
import { launchChromium } from '../stage/launch-chromium'
import { runInThread, type Outcome } from './run-in-thread'
import type { Order } from './told'

const THREADS = join(root, 'tests', 'bench', 'suggest', 'threads')

/** An empty page that starts the threads, in a Chromium without the extension and with a profile on the disk. */
export interface BenchPage {
  readonly measure: (engine: string, order: Order) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** The scripts of `threads`, bundled; one by one they are engines by name. */
export async function openBenchPage(): Promise<BenchPage> {
  const scripts = await Promise.all(readdirSync(THREADS).map(async (file) => [`/${file.replace(/\.ts$/, '.js')}`, await bundlePageScript(join(THREADS, file))] as const))
  // Isolated, because the clock of other pages is too coarse.
  const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }
  const site = await startSite({ headers, pages: { '/suggest.html': '<!doctype html><title>suggest</title>', ...Object.fromEntries(scripts) } })
  const profile = mkdtempSync(join(tmpdir(), 'callside-bench-suggest-'))
  const context = await launchChromium(profile)
  return {
    measure: (engine, order) => runInThread(context, site.url('/suggest.html'), `/${engine}.js`, order),
    close: async () => {
      await context.close()
      await site.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
