import type { Store } from './store'
import type { JobRow } from './rows'
import type { Tables } from './schema'

/** How far a long job came; put in the transaction of each of its batches, so that it resumes exactly there. */
export async function putJob(tables: Pick<Tables, 'jobs'>, job: JobRow): Promise<void> {
  await tables.jobs.put(job)
}

export async function readJob(store: Store, id: string): Promise<JobRow | undefined> {
  return await store.db.jobs.get(id)
}

/** Jobs whose document died: to be resumed or rolled back by the next one that opens. */
export async function runningJobs(store: Store): Promise<JobRow[]> {
  return await store.db.jobs.where('state').equals('running').toArray()
}
