import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const chromeBuild = join(root, 'build', 'chrome-mv3-prod')
export const testBuild = join(root, 'build', 'e2e')
export const noEgressBuild = join(root, 'build', 'chrome-mv3-no-egress')
export const noEgressTestBuild = join(root, 'build', 'e2e-no-egress')
export const testResults = join(root, 'test-results')
