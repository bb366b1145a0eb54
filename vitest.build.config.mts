import { defineConfig } from 'vitest/config'

// Reads what the build wrote; `npm run build:e2e` first.
export default defineConfig({ test: { include: ['tests/build/**/*.test.ts'], environment: 'node', allowOnly: false } })
