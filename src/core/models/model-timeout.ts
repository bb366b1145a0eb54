/** A suggestion that comes later than this comes too late in a call. */
export const DEFAULT_MODEL_TIMEOUT_MS = 15_000
