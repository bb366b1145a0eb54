// npm run build [-- --firefox]
import { checkNode } from './parts/check-node.mjs'
import { buildExtension } from './parts/build-extension.mjs'

checkNode()
const target = process.argv.includes('--firefox') ? 'firefox-mv3' : 'chrome-mv3'
try {
  await buildExtension(target, { show: console.log })
  console.log(`build/${target}-prod is ready.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
