import type { AgentId, EpochMs } from '../contract/ids'
import type { Labels, Language } from '../contract/language'
import type { DeskItem, DeskItemKind } from './desk-item'

/** An item as a row of its table: without its long texts, so that 100,000 of them are held at once. */
export interface ItemLine {
  readonly kind: DeskItemKind
  readonly id: string
  readonly name: Labels | string
  /** Of the name, where it has one language. */
  readonly language?: Language
  /** What it hangs under: a demand, a code. */
  readonly parent?: string
  readonly owner?: string
  /** What it is told by besides its name: the number of an agent, the code of a team, the short form of a snippet. */
  readonly short?: string
  readonly validTo?: EpochMs | string
  readonly validFrom?: EpochMs | string
  readonly version: number
  readonly changedAt: EpochMs
  readonly changedBy?: AgentId
  readonly retiredAt?: EpochMs
}

/** Items that others refer to; of what is not among them the id is typed. */
export type OtherItems = Readonly<Partial<Record<DeskItemKind, readonly ItemLine[]>>>

export function lineOf(item: DeskItem): ItemLine {
  const { kind, id, version, changedAt } = item
  const short = shortOf(item)
  const own = item.kind === 'article' ? { name: item.title, language: item.language, ...(item.demand !== undefined && { parent: item.demand }), ...(item.owner !== undefined && { owner: item.owner }) } : { name: item.labels }
  return {
    kind, id, version, changedAt, ...own,
    ...('parent' in item && item.parent !== undefined && item.kind !== 'article' && { parent: item.parent }),
    ...(short !== undefined && { short }), ...(item.kind === 'agent' && item.teams[0] !== undefined && { parent: item.teams[0] }),
    ...('validFrom' in item && item.validFrom !== undefined && { validFrom: item.validFrom }),
    ...('validTo' in item && item.validTo !== undefined && { validTo: item.validTo }),
    ...(item.changedBy !== undefined && { changedBy: item.changedBy }),
    ...(item.retiredAt !== undefined && { retiredAt: item.retiredAt }),
  }
}

const shortOf = (item: DeskItem): string | undefined => (item.kind === 'agent' ? item.number : item.kind === 'team' ? item.code : item.kind === 'snippet' ? item.short : undefined)

export type LineState = 'retired' | 'expired' | 'future' | 'current'
export const LINE_STATES = ['current', 'future', 'expired', 'retired'] as const satisfies readonly LineState[]

/** `today`: the day of the contact center at `now`. */
export function stateOf({ retiredAt, validFrom, validTo }: Pick<ItemLine, 'retiredAt' | 'validFrom' | 'validTo'>, now: number, today: string): LineState {
  if (retiredAt !== undefined) return 'retired'
  if (validTo !== undefined && (typeof validTo === 'number' ? validTo < now : validTo < today)) return 'expired'
  return validFrom !== undefined && (typeof validFrom === 'number' ? validFrom > now : validFrom > today) ? 'future' : 'current'
}
