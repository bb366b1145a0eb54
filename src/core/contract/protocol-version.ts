/** Raised when a message changes its form: an old content script that meets a new worker is told once, and goes quiet. */
export const PROTOCOL_VERSION = 1
