import { defineConfig } from 'vitest/config'

const inNode = ['core', 'contract', 'adapters', 'jobs', 'background', 'tools', 'demo', 'eval']

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: inNode.map(folder => `tests/${folder}/**/*.test.{ts,tsx}`),
          allowOnly: false,
        },
      },
      {
        test: { name: 'ui', environment: 'jsdom', include: ['tests/ui/**/*.test.{ts,tsx}'], allowOnly: false },
      },
    ],
  },
})
