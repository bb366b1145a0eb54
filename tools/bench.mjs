// npm run bench [-- --json] [-- --only pop,import] [-- --customers N --contacts N] [-- --articles N] [-- --engines ours,minisearch] [-- --languages en] [-- --fresh] [-- --no-build]
import { checkNode } from './parts/check-node.mjs'
import { installPackages } from './parts/node-packages.mjs'
import { forTests, installSystemPackages } from './parts/system-packages.mjs'

checkNode()
/** To stderr, so that stdout has nothing but figures. */
const show = line => console.error(line)
const wishes = readWishes(process.argv.slice(2))

try {
  await installPackages({ show })
  await installSystemPackages(forTests, { show })
  // Only now: their packages may have been installed a moment ago.
  if (wishes.build) {
    const { buildExtension } = await import('./parts/build-extension.mjs')
    const { makeTestBuild } = await import('./parts/make-test-build.mjs')
    show('Building the extension…')
    await buildExtension('chrome-mv3')
    await makeTestBuild()
  }
  const { loadTypescript } = await import('./parts/load-typescript.mjs')
  const { runBench } = await loadTypescript('tests/bench/run-bench.ts')
  await runBench(wishes, { print: line => console.log(line), show })
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
// A browser that would not end must not keep the command.
process.exit()

function readWishes(parameters) {
  const wishes = { json: false, fresh: false, build: true, customers: 200_000, contacts: 1_000_000, only: undefined, suggest: { articles: 100_000, engines: undefined, languages: undefined } }
  while (parameters.length > 0) {
    const [name, value = parameters[0]] = parameters.shift().split('=')
    const takeValue = () => (value === parameters[0] ? parameters.shift() : value)
    if (name === '--json') wishes.json = true
    else if (name === '--fresh') wishes.fresh = true
    else if (name === '--no-build') wishes.build = false
    else if (name === '--only') wishes.only = takeValue().split(',')
    else if (name === '--engines' || name === '--languages') wishes.suggest[name.slice(2)] = takeValue().split(',')
    else if (name === '--articles') wishes.suggest.articles = count(name, takeValue())
    else if (name === '--customers' || name === '--contacts') wishes[name.slice(2)] = count(name, takeValue())
    else refuse(`There is no ${name}. Known: --json, --only, --customers, --contacts, --articles, --engines, --languages, --fresh, --no-build`)
  }
  return wishes
}

function count(name, text) {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 100) refuse(`${name} takes a whole number of at least 100`)
  return value
}

function refuse(why) {
  console.error(why)
  process.exit(2)
}
