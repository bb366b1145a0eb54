import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../../tools/parts/folders.mjs'
import type { FedCall } from '../../e2e/support/sip-feeder'
import { launchChromium } from './launch-chromium'
import { HOSTS, type Stage } from './stage'
import { frameAt, within } from './stand'
import { paintedAt, watchAgain, watchPaint } from './watch-paint'

export interface Floor {
  /** Rings in the page of the bare extension; answers the ms from the frame to the painted box. */
  readonly ring: (call: FedCall) => Promise<number>
  readonly cancel: (call: FedCall) => Promise<void>
}

/** The bare extension of tests/bench/floor in a browser of its own, with the same page and the same frames. */
export async function startFloor(stage: Stage): Promise<Floor> {
  const home = mkdtempSync(join(tmpdir(), 'callside-bench-floor-'))
  const extension = join(home, 'extension')
  cpSync(join(root, 'tests', 'bench', 'floor'), extension, { recursive: true })
  const context = await launchChromium(join(home, 'profile'), extension)
  stage.onClose(async () => {
    await context.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })
  const page = await context.newPage()
  await page.goto(stage.site.url('/ring.html?phone=floor', HOSTS[0]))
  const phone = await stage.feeder.phone('floor')
  await watchPaint(page, '#floor-box')
  return {
    ring: async (call) => {
      await watchAgain(page)
      const painted = paintedAt(page)
      phone.ring(call)
      return (await within(10_000, painted, 'the box of the floor')) - (await frameAt(page, 'INVITE'))
    },
    cancel: async (call) => {
      phone.cancel(call)
      await page.waitForSelector('#floor-box', { state: 'detached' })
    },
  }
}
