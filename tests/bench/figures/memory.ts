import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { setUpDesk } from '../../e2e/support/agent-desk'
import { startBrowser } from '../../e2e/support/browser'
import { waitForReadyPop } from '../../e2e/support/pops'
import { mean, type Tell } from '../figure'
import { browserMemory } from '../stage/browser-memory'
import { launchChromium } from '../stage/launch-chromium'
import { round } from '../stage/round'
import { HOSTS, type Stage } from '../stage/stage'

const TABS = 20
/** Pages come to rest, and what was only needed while loading is let go. */
const AT_REST_MS = 8_000
const LOOKS = 5
const BETWEEN_LOOKS_MS = 500

/** All that Callside takes, its worker and every pop kept ready included, for each of 20 enabled tabs: beside the same tabs in a browser without it. */
export async function measureMemory(stage: Stage, tell: Tell): Promise<void> {
  const bare = await memoryWithout(stage)
  const withUs = await memoryWith(stage)
  stage.show(`  ${Math.round(withUs)} MB beside ${Math.round(bare)} MB`)
  tell({ name: 'memory.tab.mb', value: round((withUs - bare) / TABS), unit: 'MB', n: TABS })
}

async function memoryWith(stage: Stage): Promise<number> {
  const browser = await startBrowser()
  try {
    const { page } = await setUpDesk(browser, { sites: HOSTS.map((host) => new URL(stage.site.url('/', host)).origin) })
    await page.close()
    for (let n = 0; n < TABS; n += 1) await waitForReadyPop(browser, await browser.openTab(urlAt(stage, n)))
    return await memoryAtRest(join(browser.profile, 'profile'))
  } finally {
    await browser.close()
  }
}

async function memoryWithout(stage: Stage): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'callside-bench-bare-'))
  const context = await launchChromium(profile)
  try {
    for (let n = 0; n < TABS; n += 1) await (await context.newPage()).goto(urlAt(stage, n))
    return await memoryAtRest(profile)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

const urlAt = (stage: Stage, n: number): string => stage.site.url(`/ring.html?phone=memory-${n}`, HOSTS[n % HOSTS.length])

async function memoryAtRest(profile: string): Promise<number> {
  await pause(AT_REST_MS)
  const looks: number[] = []
  for (let n = 0; n < LOOKS; n += 1) {
    looks.push(await browserMemory(profile))
    await pause(BETWEEN_LOOKS_MS)
  }
  return mean(looks)
}
