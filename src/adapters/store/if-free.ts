/** Jobs that must not run twice at a time, whichever tab or worker they are in. */
export type JobLock = 'leaving' | 'backup' | 'restore' | 'sweep' | 'segments'

/** Undefined: another context has it, and nothing was run. */
export async function ifFree<T>(name: JobLock, run: () => Promise<T>): Promise<T | undefined> {
  // Tests on Node have no Web Locks, and one context only.
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return await run()
  return await navigator.locks.request(`callside/job/${name}`, { ifAvailable: true }, async (lock) => (lock ? await run() : undefined))
}
