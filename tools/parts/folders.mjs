import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const chromeBuild = join(root, 'build', 'chrome-mv3-prod')
export const testBuild = join(root, 'build', 'e2e')
export const noEgressBuild = join(root, 'build', 'chrome-mv3-no-egress')
export const noEgressTestBuild = join(root, 'build', 'e2e-no-egress')
// `npm run e2e:no-egress` sets it: the same tests, on the build without egress.
export const buildUnderTest = process.env.CALLSIDE_BUILD === 'no-egress' ? noEgressTestBuild : testBuild
export const testResults = join(root, 'test-results')
