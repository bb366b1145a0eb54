import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findProgram } from './find-program.mjs'
import { run } from './run.mjs'

/** What is not an npm package. `has` looks, `hints` tell how to get it where we may not install it ourselves. */
const needs = {
  chromium: {
    what: 'Chromium',
    has: () => findChromium() !== undefined,
    debian: ['chromium'],
    hints: {
      // Its package of that name is a snap, which cannot be driven with a profile of our own.
      ubuntu: 'npx playwright-core install --with-deps chromium, and set CHROMIUM_PATH to its program',
      fedora: 'sudo dnf install chromium',
      macos: 'brew install --cask chromium',
      other: 'install Chromium, or set CHROMIUM_PATH to its program (Google Chrome refuses unpacked extensions)',
    },
  },
  fonts: {
    what: 'Chinese fonts (without them the pictures show boxes)',
    isOptional: true,
    has: async () => process.platform === 'darwin' || (await hasChineseFont()),
    debian: ['fonts-noto-cjk'],
    hints: { fedora: 'sudo dnf install google-noto-sans-cjk-fonts', other: 'install Noto Sans CJK' },
  },
  kamailio: {
    what: 'Kamailio with its WebSocket module',
    has: () => findProgram('kamailio') !== undefined && kamailioModuleFolders().some(folder => existsSync(join(folder, 'websocket.so'))),
    debian: ['kamailio', 'kamailio-websocket-modules', 'kamailio-extra-modules'],
    hints: {
      fedora: 'sudo dnf install kamailio kamailio-websocket',
      macos: 'not packaged for macOS: run `npm test -- --without-sip`, or the tests in a Debian container',
      other: 'see https://www.kamailio.org, or run `npm test -- --without-sip`',
    },
  },
  sipp: {
    what: 'sipp',
    has: () => findProgram('sipp') !== undefined,
    debian: ['sip-tester'],
    hints: { fedora: 'sudo dnf install sipp', macos: 'brew install sipp', other: 'see https://sipp.sourceforge.net' },
  },
}

export const forDemo = ['chromium', 'fonts']
export const forTests = ['chromium', 'fonts']
export const forSipTests = ['kamailio', 'sipp']

/** Installs what is missing where it may, through apt-get; else throws with what is missing and how to get it. */
export async function installSystemPackages(names, { show = () => {} } = {}) {
  let missing = await whichAreMissing(names)
  if (missing.length === 0) return
  const asRoot = await aptPrefix()
  if (asRoot !== undefined) {
    show(`Installing ${missing.flatMap(name => needs[name].debian).join(' ')} (apt-get)…`)
    await apt(asRoot, ['update', '-qq'])
    // One by one: what this system does not have must not keep away what it has.
    for (const name of missing) {
      const { code, output } = await apt(asRoot, ['install', '-y', '-qq', '--no-install-recommends', ...needs[name].debian])
      if (code !== 0) show(output)
    }
    missing = await whichAreMissing(names)
  }
  for (const name of missing.filter(each => needs[each].isOptional)) show(`Going on without ${needs[name].what}.`)
  const needed = missing.filter(name => !needs[name].isOptional)
  if (needed.length > 0) throw new Error(['Something is missing:', ...needed.map(name => `  ${needs[name].what}: ${hintFor(needs[name])}`)].join('\n'))
}

async function whichAreMissing(names) {
  const answers = await Promise.all(names.map(async name => [name, await needs[name].has()]))
  return answers.filter(([, has]) => !has).map(([name]) => name)
}

/** How apt-get is called here: directly, through sudo without a password, or (undefined) not at all. */
async function aptPrefix() {
  if (findProgram('apt-get') === undefined) return undefined
  if (process.getuid?.() === 0) return []
  if (findProgram('sudo') === undefined) return undefined
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined
}

const apt = (prefix, parameters) => {
  const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...parameters]
  return run(program, rest)
}

function hintFor({ hints, debian }) {
  if (process.platform === 'darwin') return hints.macos ?? hints.other
  if (findProgram('dnf')) return hints.fedora ?? hints.other
  if (hints.ubuntu !== undefined && isUbuntu()) return hints.ubuntu
  if (findProgram('apt-get')) return `sudo apt-get install ${debian.join(' ')}`
  return hints.other
}

const isUbuntu = () => existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))

function kamailioModuleFolders() {
  const multiarch = existsSync('/usr/lib') ? readdirSync('/usr/lib').map(name => join('/usr/lib', name)) : []
  return [...multiarch, '/usr/lib64', '/usr/lib', '/usr/local/lib', '/usr/local/lib64'].map(folder => join(folder, 'kamailio', 'modules'))
}

async function hasChineseFont() {
  const fontList = findProgram('fc-list')
  if (fontList === undefined) return false
  return (await run(fontList, [':lang=zh-cn'])).output.trim() !== ''
}
