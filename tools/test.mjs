// npm test [-- --without-sip] [-- --only unit,e2e [file filter …]] [-- --no-install]
import { checkNode } from './parts/check-node.mjs'
import { installPackages } from './parts/node-packages.mjs'
import { forSipTests, forTests, installSystemPackages } from './parts/system-packages.mjs'
import { CountedError, stages } from './parts/test-stages.mjs'

checkNode()
const wishes = readWishes(process.argv.slice(2))
const show = line => console.log(line)
const sums = { passed: 0, failed: 0 }
const broken = []

try {
  await install()
  for (const name of wishes.names) await runStage(name)
} catch (error) {
  console.error(error.message)
  broken.push('installation')
}
summarize()

async function install() {
  if (!wishes.install) return
  await installPackages({ show })
  if (!wishes.names.some(name => name.startsWith('e2e'))) return
  await installSystemPackages([...forTests, ...(wishes.withoutSip ? [] : forSipTests)], { show })
}

/** A stage that needs the build is left out when the build failed; else each stage is run, so that one run tells all. */
async function runStage(name) {
  const needsBuild = ['build-tests', 'e2e', 'e2e-no-egress'].includes(name)
  const place = `[${wishes.names.indexOf(name) + 1}/${wishes.names.length}]`
  if (needsBuild && broken.includes('build')) return void console.log(`${place} ${stages[name].title}: not run, the build failed`)
  console.log(`${place} ${stages[name].title} …`)
  const startedAt = Date.now()
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
  try {
    const counted = await stages[name].run({ show, filters: wishes.filters, withoutSip: wishes.withoutSip })
    add(counted)
    console.log(`${place} ${stages[name].title}: ok${counted ? `, ${counted.passed} passed` : ''} (${seconds()})\n`)
  } catch (error) {
    broken.push(name)
    if (error instanceof CountedError) add(error.counted)
    if (error.message) console.error(error.message)
    console.error(`${place} ${stages[name].title}: FAILED (${seconds()})\n`)
  }
}

function add(counted) {
  sums.passed += counted?.passed ?? 0
  sums.failed += counted?.failed ?? 0
}

function summarize() {
  // A broken stage without tests (types, lint, …) is a failure of its own, and counted as one.
  const uncounted = broken.filter(name => !['unit', 'build-tests', 'e2e', 'e2e-no-egress'].includes(name)).length
  if (broken.length > 0) console.log(`Failed: ${broken.map(name => stages[name]?.title ?? name).join(', ')}`)
  console.log(`${sums.passed} passed, ${sums.failed + uncounted} failed`)
  if (wishes.withoutSip) console.log('Not run (--without-sip): the end-to-end tests that need a SIP registrar (tests/e2e/*.sip.e2e.ts).')
  process.exitCode = broken.length === 0 ? 0 : 1
}

function readWishes(parameters) {
  const wishes = { names: Object.keys(stages), filters: [], withoutSip: false, install: true }
  while (parameters.length > 0) {
    const parameter = parameters.shift()
    if (parameter === '--without-sip') wishes.withoutSip = true
    else if (parameter === '--no-install') wishes.install = false
    else if (parameter === '--only') wishes.names = chosen(parameters.shift() ?? '')
    else if (parameter.startsWith('--only=')) wishes.names = chosen(parameter.slice('--only='.length))
    else wishes.filters.push(parameter)
  }
  return wishes
}

function chosen(list) {
  const names = list.split(',')
  const unknown = names.filter(name => !(name in stages))
  if (unknown.length === 0) return Object.keys(stages).filter(name => names.includes(name))
  console.error(`There is no stage ${unknown.join(', ')}. The stages: ${Object.keys(stages).join(', ')}`)
  process.exit(2)
}
