// npm run build:e2e: the build, and the copy of it that tests run.
import { checkNode } from './parts/check-node.mjs'
import { buildExtension } from './parts/build-extension.mjs'
import { makeTestBuild } from './parts/make-test-build.mjs'

checkNode()
try {
  if (!process.argv.includes('--copy-only')) await buildExtension('chrome-mv3', { show: console.log })
  await makeTestBuild()
  console.log('build/e2e is ready.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
