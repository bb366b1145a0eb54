import { vi } from 'vitest'

/** Of what goes on after a handler has answered. As long as a machine that does much else may need. */
export const eventually = (what: () => unknown): Promise<unknown> => vi.waitFor(what, { timeout: 20_000, interval: 10 })
