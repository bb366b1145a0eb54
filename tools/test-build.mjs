// npm run build:e2e: both builds, and the copies of them that tests run.
import { checkNode } from './parts/check-node.mjs'
import { buildExtension } from './parts/build-extension.mjs'
import { noEgressBuild, noEgressTestBuild } from './parts/folders.mjs'
import { makeTestBuild } from './parts/make-test-build.mjs'

checkNode()
try {
  const isCopyOnly = process.argv.includes('--copy-only')
  if (!isCopyOnly) await buildExtension('chrome-mv3', { show: console.log })
  await makeTestBuild()
  if (!isCopyOnly) await buildExtension('chrome-mv3', { show: console.log, isWithoutEgress: true })
  await makeTestBuild({ of: noEgressBuild, into: noEgressTestBuild })
  console.log('build/e2e and build/e2e-no-egress are ready.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
