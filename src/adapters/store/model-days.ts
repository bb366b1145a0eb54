import { startOfDay } from '../../core/contacts/day'
import type { EpochMs, ModelProfileId } from '../../core/contract/ids'
import type { ModelPrice, ModelUsage } from '../../core/contract/models'
import { addUsage, emptyModelDay, type ModelDay } from '../../core/models/daily-usage'
import { orNotSaved } from './outcome'
import type { Store } from './store'

/** Long enough to look back a quarter; counts of nobody in particular. */
const KEPT_MS = 100 * 86_400_000

export interface ModelUse {
  readonly profile: ModelProfileId
  readonly price: ModelPrice | undefined
  readonly usage: ModelUsage
  readonly at: EpochMs
  readonly timeZone: string
}

export async function readModelDay({ db }: Store, profile: ModelProfileId, at: EpochMs, timeZone: string): Promise<ModelDay> {
  const day = startOfDay(at, timeZone)
  return (await db.modelDays.get([profile, day])) ?? emptyModelDay(profile, day)
}

export function countModelUse({ db }: Store, { profile, price, usage, at, timeZone }: ModelUse) {
  const day = startOfDay(at, timeZone)
  return orNotSaved(() => db.transaction('rw', db.modelDays, async () => {
    const known = (await db.modelDays.get([profile, day])) ?? emptyModelDay(profile, day)
    await db.modelDays.put(addUsage(known, usage, price))
    await db.modelDays.where('day').below(at - KEPT_MS).delete()
  }))
}

export function forgetModelDays({ db }: Store, profile: ModelProfileId) {
  return orNotSaved(() => db.modelDays.where('[profile+day]').between([profile, 0], [profile, Infinity], true, true).delete())
}
