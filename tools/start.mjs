// npm start [-- --headless] [-- --language zh-CN] [-- --team]: the demo, from nothing to a ringing caller; with --team a lead's desk and an agent's.
import { checkNode } from './parts/check-node.mjs'
import { installPackages } from './parts/node-packages.mjs'
import { forDemo, installSystemPackages } from './parts/system-packages.mjs'

checkNode()
const isHeadless = process.argv.includes('--headless') || !hasDisplay()
const language = valueOf('--language') ?? 'zh-CN'
const languages = ['zh-CN', 'zh-TW', 'en']
if (!languages.includes(language)) {
  console.error(`The demo speaks ${languages.join(', ')}; not ${language}.`)
  process.exit(2)
}
const startedAt = Date.now()
const show = line => console.log(line)
const step = line => show(`[${((Date.now() - startedAt) / 1000).toFixed(0).padStart(3)} s] ${line}`)

const ending = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort())
const ended = new Promise((_resolve, reject) => ending.signal.addEventListener('abort', () => reject(new Error('ended'))))
ended.catch(() => {}) // raced below; the demo listens to the signal itself

try {
  step('Looking for what is needed…')
  await Promise.race([install(), ended])
  // Only now: its packages may have been installed a moment ago.
  const { runDemo } = await import('../demo/run-demo.mjs')
  await runDemo({ isHeadless, isTeamOnly: process.argv.includes('--team'), language, step, show, signal: ending.signal })
} catch (error) {
  if (!ending.signal.aborted) {
    console.error(error.message)
    process.exitCode = 1
  }
}
if (ending.signal.aborted) show('Ended; nothing is left behind.')
process.exit()

async function install() {
  await installPackages({ show: step })
  await installSystemPackages(forDemo, { show: step })
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function valueOf(name) {
  const place = process.argv.indexOf(name)
  return place < 0 ? undefined : process.argv[place + 1]
}
