import type { Article } from '../contract/knowledge'

/** How far an article may be relied on, worst first. `at`: the moment that is told of; `days`: whole days that are left. */
export type Freshness =
  | { readonly kind: 'retired'; readonly at: number }
  | { readonly kind: 'expired'; readonly at: number }
  | { readonly kind: 'future'; readonly at: number }
  | { readonly kind: 'expiring'; readonly at: number; readonly days: number }
  | { readonly kind: 'stale' | 'ageing' | 'fresh'; readonly at: number }

export const FRESHNESS = ['retired', 'expired', 'future', 'expiring', 'stale', 'ageing', 'fresh'] as const satisfies readonly Freshness['kind'][]

const DAY_MS = 86_400_000
/** Long enough to have it renewed before. */
const EXPIRING_DAYS = 14
/** Tariffs change by the quarter; what nobody looked at for two of them is not to be read out unchecked. */
const AGEING_DAYS = 90
const STALE_DAYS = 180

export function freshnessOf({ retiredAt, validFrom, validTo, checkedAt, changedAt }: Pick<Article, 'retiredAt' | 'validFrom' | 'validTo' | 'checkedAt' | 'changedAt'>, now: number): Freshness {
  if (retiredAt !== undefined) return { kind: 'retired', at: retiredAt }
  if (validTo !== undefined && validTo < now) return { kind: 'expired', at: validTo }
  if (validFrom !== undefined && validFrom > now) return { kind: 'future', at: validFrom }
  const days = validTo === undefined ? Infinity : Math.floor((validTo - now) / DAY_MS)
  if (validTo !== undefined && days < EXPIRING_DAYS) return { kind: 'expiring', at: validTo, days }
  const at = checkedAt ?? changedAt
  const age = (now - at) / DAY_MS
  return { kind: age > STALE_DAYS ? 'stale' : age > AGEING_DAYS ? 'ageing' : 'fresh', at }
}
