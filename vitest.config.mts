import { defineConfig } from 'vitest/config'

const inNode = ['core', 'contract', 'adapters', 'jobs', 'background', 'tools', 'demo', 'eval']

// Hardly a test takes two seconds by itself; a machine that does much else must not fail one.
const slowMachineMs = 30_000

export default defineConfig({
  test: {
    allowOnly: false,
    // The usual is one core less than there are, which on two cores is one.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: inNode.map(folder => `tests/${folder}/**/*.test.{ts,tsx}`),
          allowOnly: false,
          testTimeout: slowMachineMs,
        },
      },
      {
        test: { name: 'ui', environment: 'jsdom', include: ['tests/ui/**/*.test.{ts,tsx}'], allowOnly: false, testTimeout: slowMachineMs },
      },
    ],
  },
})
