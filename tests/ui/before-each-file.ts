import { webcrypto } from 'node:crypto'
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// What a page has and jsdom has not, in each file as if it were the first: they share one page and its modules.
Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto })
Object.defineProperty(navigator, 'clipboard', { configurable: true, writable: true, value: undefined })
window.history.replaceState(null, '', '/')
document.title = ''
localStorage.clear()

// Here, and not in a module that tests import: that would be heard for the first file alone.
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
