import { webcrypto } from 'node:crypto'

// jsdom knows chance only; a page has all of it.
Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto })
