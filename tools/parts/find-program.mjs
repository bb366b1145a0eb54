import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { homedir } from 'node:os'

// Debian keeps servers where an ordinary user's PATH does not look.
const alsoLookIn = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin', '/opt/homebrew/sbin']

export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...alsoLookIn].filter(Boolean)
  for (const name of names) {
    const found = folders.map(folder => join(folder, name)).find(isExecutable)
    if (found) return found
  }
  return undefined
}

/** CHROMIUM_PATH, then the usual names. Not Google Chrome: since version 137 it refuses --load-extension. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return isExecutable(named) ? named : undefined
  return findProgram('chromium', 'chromium-browser', 'ungoogled-chromium') ?? outsideOfPath().find(isExecutable)
}

function outsideOfPath() {
  const application = 'Applications/Chromium.app/Contents/MacOS/Chromium'
  return [`/${application}`, join(homedir(), application), ...playwrightBrowsers()]
}

function playwrightBrowsers() {
  const folder = join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright')
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']
  try {
    const versions = readdirSync(folder).filter(name => /^chromium-\d+$/.test(name))
    return versions.flatMap(version => inside.map(file => join(folder, version, file)))
  } catch {
    return [] // no such folder: Playwright never downloaded a browser here
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
