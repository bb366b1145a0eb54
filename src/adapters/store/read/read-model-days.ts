import { startOfDay } from '../../../core/contacts/day'
import type { EpochMs } from '../../../core/contract/ids'
import type { ModelDay } from '../../../core/models/daily-usage'
import type { Store } from '../store'

/** What every model used today. */
export async function readModelDays({ db }: Store, now: EpochMs, timeZone: string): Promise<readonly ModelDay[]> {
  return await db.modelDays.where('day').equals(startOfDay(now, timeZone)).toArray()
}
