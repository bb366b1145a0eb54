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
          // What has no page draws nothing: the words, formats and colours of the ui.
          include: [...inNode.map(folder => `tests/${folder}/**/*.test.{ts,tsx}`), 'tests/ui/**/*.test.ts'],
          allowOnly: false,
          testTimeout: slowMachineMs,
          // The modules are loaded once for all files: none of them keeps a state, and every store has a database of its own.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx'],
          allowOnly: false,
          testTimeout: slowMachineMs,
          // One page for the files of a thread, and its modules loaded once: to read React and all of the ui anew for each took longer than
          // the tests. What one leaves behind is put back before the next (`before-each-file.ts`).
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/ui/before-each-file.ts'],
        },
      },
    ],
  },
})
