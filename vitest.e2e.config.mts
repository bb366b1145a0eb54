import { defineConfig } from 'vitest/config'
import { needAnAddress } from './tools/parts/no-egress-tests.mjs'

// Real Chromium against a real registrar. One file at a time: the rig's ports are fixed.
// `--mode no-egress`: on the build that reaches no network.
export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    exclude: [
      ...(process.env.CALLSIDE_WITHOUT_SIP === '1' ? ['tests/e2e/**/*.sip.e2e.ts'] : []),
      ...(mode === 'no-egress' ? needAnAddress : []),
    ],
    env: { CALLSIDE_BUILD: mode === 'no-egress' ? mode : 'usual' },
    environment: 'node',
    setupFiles: ['tests/e2e/support/picture-failures.ts'],
    // In the order written: a failure is pictured before its browser is closed.
    sequence: { hooks: 'list' },
    pool: 'forks',
    fileParallelism: false,
    allowOnly: false,
    // A real browser on a machine that does much else may miss a wait once; the output names what needed a second try.
    retry: 1,
    testTimeout: 60_000,
    // As long as a step of a page may take (support/browser.ts); vitest's own second is none on such a machine.
    expect: { poll: { timeout: 15_000 } },
    // Long enough to wait for the rig of another test run on the same machine.
    hookTimeout: 300_000,
  },
}))
