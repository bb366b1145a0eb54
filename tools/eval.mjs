// npm run eval -- --set DIR [--learn DIR | --halves] [--json [--curve]]
import { checkNode } from './parts/check-node.mjs'
import { installPackages } from './parts/node-packages.mjs'

checkNode()
const wishes = readWishes(process.argv.slice(2))

try {
  await installPackages({ show: line => console.error(line) })
  // Only now: its packages may have been installed a moment ago.
  const { loadTypescript } = await import('./parts/load-typescript.mjs')
  const { runEval } = await loadTypescript('tests/eval/run-eval.ts')
  runEval(wishes, { print: line => console.log(line), show: line => console.error(line) })
} catch (error) {
  console.error(error)
  process.exitCode = 1
}

function readWishes(parameters) {
  const wishes = { set: undefined, learn: undefined, halves: false, json: false, curve: false }
  while (parameters.length > 0) {
    const [name, value] = parameters.shift().split('=')
    if (name === '--set' || name === '--learn') wishes[name.slice(2)] = value ?? parameters.shift()
    else if (name === '--halves' || name === '--json' || name === '--curve') wishes[name.slice(2)] = true
    else refuse(`There is no ${name}. Known: --set DIR, --learn DIR, --halves, --curve, --json`)
  }
  if (!wishes.set) refuse('Which set? --set DIR, a folder with articles.jsonl and dialogues.jsonl, or star.jsonl')
  if (wishes.learn && wishes.halves) refuse('Either --learn DIR or --halves: from where should it learn?')
  return wishes
}

function refuse(why) {
  console.error(why)
  process.exit(2)
}
