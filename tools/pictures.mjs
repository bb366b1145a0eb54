// npm run pictures [-- zh-CN|zh-TW|en …] [--copy-only] [--team]: the READMEs' pictures anew, from the demo's stories, into docs/pictures/<language>; --team: those of a lead and an agent alone.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from './parts/build-extension.mjs'
import { checkNode } from './parts/check-node.mjs'
import { root } from './parts/folders.mjs'
import { makeTestBuild } from './parts/make-test-build.mjs'

checkNode()
/** Step of the story → name in docs/pictures. */
const chosen = {
  ringing: 'pop-ringing', 'panel-talking': 'panel-talking', 'wrap-up-filled': 'panel-wrap-up', 'offer-that-fits': 'panel-offer', 'several-matches': 'pop-several',
  'ringing-dark': 'pop-dark', log: 'desk-log', 'import-preview': 'desk-import',
  'team-lead-code': 'team-code', 'team-notice': 'team-notice', 'team-surge': 'team-surge', 'team-incident': 'team-incident',
}
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const languages = ['zh-CN', 'en', 'zh-TW'].filter((each) => wanted.length === 0 || wanted.includes(each))
/** So that it is an afternoon on the pictures, whenever they are taken. */
const shownHour = 14

const isTeamOnly = process.argv.includes('--team')

if (!process.argv.includes('--copy-only')) {
  await buildExtension('chrome-mv3', { show: console.log })
  await makeTestBuild()
}
const { openDemo } = await import('../demo/open-demo.mjs')
const { tellStory } = await import('../demo/story/tell-story.mjs')
const { tellTeam } = await import('../demo/story/tell-team.mjs')
const { openTeam } = await import('../demo/team/open-team.mjs')
for (const language of languages) {
  const undo = []
  const folder = mkdtempSync(join(tmpdir(), 'callside-pictures-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  try {
    const look = lookAtImport(folder)
    if (!isTeamOnly) {
      const demo = await openDemo({ isHeadless: true, language, timeZone: zoneWhereItIs(shownHour), step: console.log, look, undo })
      await tellStory({ ...demo, folder, show: console.log })
    }
    while (undo.length > 1) await undo.pop()()
    const team = await openTeam({ isHeadless: true, language, timeZone: zoneWhereItIs(shownHour), step: console.log, undo })
    await tellTeam({ ...team, folder, show: console.log })
    keep(folder, join(root, 'docs', 'pictures', language))
  } finally {
    while (undo.length > 0) await undo.pop()()
  }
}

function lookAtImport(folder) {
  return async (page, name, when) => {
    if (name === 'customers' && when === 'preview') await page.screenshot({ path: join(folder, '00-import-preview.png'), animations: 'disabled' })
  }
}

function keep(from, to) {
  if (!isTeamOnly) rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(from)) {
    const name = chosen[file.replace(/^\d+-|\.png$/g, '')]
    if (name) copyFileSync(join(from, file), join(to, `${name}.png`))
  }
}

/** Etc/GMT-8 is eight hours east of Greenwich. */
function zoneWhereItIs(hour) {
  const east = ((hour - new Date().getUTCHours() + 36) % 24) - 12
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`
}
