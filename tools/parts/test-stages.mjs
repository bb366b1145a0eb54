import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { buildExtension } from './build-extension.mjs'
import { noEgressBuild, noEgressTestBuild, root, testResults } from './folders.mjs'
import { makeTestBuild } from './make-test-build.mjs'
import { someWithoutEgress } from './no-egress-tests.mjs'
import { node } from './run.mjs'

/** A stage resolves to what it counted, and throws when something is wrong. In this order. */
export const stages = {
  types: { title: 'types', run: () => tool('typescript', 'tsc', ['--noEmit']) },
  lint: { title: 'lint', run: () => tool('oxlint', 'oxlint', ['--deny-warnings']) },
  imports: {
    title: 'import rules',
    run: () => tool('dependency-cruiser', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src']),
  },
  unused: { title: 'unused code', run: () => tool('knip', 'knip', ['--no-progress']) },
  unit: { title: 'unit, contract, background, ui', run: options => vitest('unit', 'vitest.config.mts', options) },
  build: {
    title: 'build',
    run: async () => {
      await buildExtension('chrome-mv3')
      await makeTestBuild()
      await buildExtension('chrome-mv3', { isWithoutEgress: true })
      await makeTestBuild({ of: noEgressBuild, into: noEgressTestBuild })
    },
  },
  'build-tests': { title: 'build tests', run: options => vitest('build-tests', 'vitest.build.config.mts', options) },
  e2e: { title: 'end to end', run: options => vitest('e2e', 'vitest.e2e.config.mts', options) },
  // Some of them; `npm run e2e:no-egress` runs all.
  'e2e-no-egress': {
    title: 'end to end, without egress',
    run: options => vitest('e2e-no-egress', 'vitest.e2e.config.mts', { ...options, mode: 'no-egress', filters: options.filters.length > 0 ? options.filters : someWithoutEgress }),
  },
}

async function tool(packageName, program, parameters) {
  const { code, output } = await node(programFile(packageName, program), parameters)
  if (code !== 0) throw new Error(output)
}

async function vitest(name, config, { show, filters, withoutSip, mode = 'test' }) {
  const report = join(testResults, `${name}.json`)
  mkdirSync(testResults, { recursive: true })
  rmSync(report, { force: true })
  const parameters = ['run', '--config', config, '--mode', mode, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
  const env = { CI: 'true', ...(withoutSip ? { CALLSIDE_WITHOUT_SIP: '1' } : {}) }
  const { code, output } = await node(programFile('vitest', 'vitest'), parameters, { env, show })
  const counted = countOf(report)
  if (counted === undefined) throw new CountedError(`vitest wrote no report.\n${output}`, { passed: 0, failed: 1 })
  if (counted.passed + counted.failed === 0) throw new CountedError('No test was run.', { passed: 0, failed: 1 })
  if (code !== 0 || counted.failed > 0) {
    // Vitest may fail outside of any test (an unhandled error): that is one failure too.
    throw new CountedError(show ? '' : output, { ...counted, failed: Math.max(counted.failed, 1) })
  }
  return counted
}

/** A skipped or planned test counts as failed: nothing is left out in silence. */
function countOf(file) {
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // vitest ended before it could write
  }
  const brokenFiles = report.testResults.filter(each => each.status === 'failed' && each.assertionResults.length === 0).length
  const notRun = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + notRun + brokenFiles }
}

export class CountedError extends Error {
  constructor(message, counted) {
    super(message)
    this.counted = counted
  }
}

function programFile(packageName, program) {
  const packageFile = createRequire(join(root, 'package.json')).resolve.paths(packageName).map(folder => join(folder, packageName, 'package.json'))
  for (const file of packageFile) {
    try {
      const { bin } = JSON.parse(readFileSync(file, 'utf8'))
      return join(dirname(file), typeof bin === 'string' ? bin : bin[program])
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
  }
  throw new Error(`${packageName} is not installed.`)
}
