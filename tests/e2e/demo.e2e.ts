import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openDemo, type Undo } from '../../demo/open-demo.mjs'
import { tellStory } from '../../demo/story/tell-story.mjs'
import { tellTeam } from '../../demo/story/tell-team.mjs'
import { openTeam } from '../../demo/team/open-team.mjs'

// What `npm start` shows where there is no display, on the build that the other tests load.
const folder = mkdtempSync(join(tmpdir(), 'callside-pictures-'))
/** For what is made meanwhile: in the machine's own place lies what other demos made. */
const madeIn = join(folder, 'made')
const undo: Undo = []

async function undoAll(): Promise<void> {
  while (undo.length > 0) await undo.pop()?.()
}

afterAll(async () => {
  await undoAll()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test('the demo tells its story from ring to wrap-up, writes a picture of each step, and leaves nothing behind', { timeout: 180_000 }, async () => {
  mkdirSync(madeIn)
  vi.stubEnv('TMPDIR', madeIn)
  const demo = await openDemo({ isHeadless: true, language: 'zh-CN', timeZone: 'Asia/Shanghai', undo })
  const address = demo.crmPage.url()
  const profiles = () => readdirSync(madeIn).filter((name) => name.startsWith('callside-demo-'))
  expect(profiles()).toHaveLength(1)
  const told: string[] = []
  await tellStory({ ...demo, folder, show: (line) => told.push(line.trim()) })

  expect(told.map((name) => name.replace(/^\d+-|\.png$/g, ''))).toEqual([
    'ringing', 'why-it-popped', 'talking', 'softphone', 'transcript', 'captions', 'script', 'knowledge', 'nothing-to-offer-now', 'panel-talking', 'second-caller-beside', 'wrap-up', 'wrap-up-filled', 'offer-that-fits', 'offer-taken', 'first-click',
    'second-click-saved', 'unknown-caller', 'several-matches', 'listening', 'masked-number', 'saved-in-the-timeline', 'callback-due', 'missed-calls-in-the-log', 'log',
    'popup', 'ringing-dark', 'panel-dark', 'ringing-en', 'panel-en', 'ringing-zh-TW', 'panel-zh-TW',
  ])
  for (const name of told) {
    expect(readFileSync(join(folder, name)).subarray(1, 4).toString(), name).toBe('PNG')
    expect(statSync(join(folder, name)).size, name).toBeGreaterThan(8_000)
  }

  await undoAll()
  expect(profiles()).toEqual([])
  await expect(fetch(address)).rejects.toThrow()
})

test('a lead’s desk and an agent’s, each in a browser of its own: paired, told, heard of, warned, and nothing is left behind', { timeout: 180_000 }, async () => {
  const pictures = join(folder, 'team')
  const team = await openTeam({ isHeadless: true, language: 'zh-CN', timeZone: 'Asia/Shanghai', undo })
  const told: string[] = []
  await tellTeam({ ...team, folder: pictures, show: (line) => told.push(line.trim()) })
  expect(told.map((name) => name.replace(/^\d+-|\.png$/g, ''))).toEqual(['team-lead-place', 'team-lead-code', 'team-agent-paired', 'team-notice', 'team-receipt', 'team-surge', 'team-incident'])
  for (const name of told) expect(statSync(join(pictures, name)).size, name).toBeGreaterThan(8_000)
  await undoAll()
  expect(readdirSync(madeIn).filter((name) => name.startsWith('callside-demo-'))).toEqual([])
  await expect(fetch(team.place.url)).rejects.toThrow()
})
