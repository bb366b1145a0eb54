// npm run build [-- --firefox] [-- --no-egress]
import { checkNode } from './parts/check-node.mjs'
import { buildExtension } from './parts/build-extension.mjs'

checkNode()
const target = process.argv.includes('--firefox') ? 'firefox-mv3' : 'chrome-mv3'
const isWithoutEgress = process.argv.includes('--no-egress')
try {
  await buildExtension(target, { show: console.log, isWithoutEgress })
  console.log(`build/${target}-${isWithoutEgress ? 'no-egress' : 'prod'} is ready.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
