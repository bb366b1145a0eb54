import type { WrapUpCode } from '../contract/definitions'
import type { CodeId } from '../contract/ids'
import { LANGUAGES } from '../contract/language'
import { foldCase } from '../text/fold-case'

/** Codes that name the same demand as what the customer wanted, where it has several: one alone is watched as a code. */
export function codesByDemand(codes: readonly Pick<WrapUpCode, 'id' | 'demand' | 'retiredAt'>[]): readonly (readonly CodeId[])[] {
  const groups = new Map<string, CodeId[]>()
  for (const { id, demand, retiredAt } of codes) {
    if (retiredAt !== undefined) continue
    const name = LANGUAGES.map((language) => foldCase(demand[language])).join('\n')
    groups.set(name, [...(groups.get(name) ?? []), id])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
