import type { Demand } from '../contract/knowledge'
import { LANGUAGES } from '../contract/language'
import { foldedText } from './search/terms-of'

/** A demand with what finds it by typing beyond its words: pinyin and initials, made when it was saved. */
export type TypedDemand = Demand & { readonly terms?: readonly string[] }

/** Demands that fit what was typed, those that begin with it first; nothing typed: all, in their order, those below another behind it. */
export function searchDemands(demands: readonly TypedDemand[], typed: string): TypedDemand[] {
  const offered = demands.filter(({ retiredAt }) => retiredAt === undefined)
  const asked = foldedText(typed).trim()
  if (asked === '') return inTree(offered)
  return offered
    .map((demand) => ({ demand, far: Math.min(...textsOf(demand).map((text) => (text.startsWith(asked) ? 0 : text.includes(asked) ? 1 : Infinity))) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far || a.demand.order - b.demand.order)
    .map(({ demand }) => demand)
}

const textsOf = ({ labels, terms = [] }: TypedDemand): readonly string[] => [...LANGUAGES.map((language) => foldedText(labels[language])), ...terms]

/** One whose parent is not there stands at the top; one that is above itself does too, once. */
function inTree(demands: readonly TypedDemand[]): TypedDemand[] {
  const ids = new Set(demands.map(({ id }) => id))
  const ordered = [...demands].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const taken = new Set<string>()
  const below = (parent: string | undefined): TypedDemand[] =>
    ordered.filter((each) => (each.parent !== undefined && ids.has(each.parent) ? each.parent : undefined) === parent && !taken.has(each.id)).flatMap((each) => {
      taken.add(each.id)
      return [each, ...below(each.id)]
    })
  const tree = below(undefined)
  return [...tree, ...ordered.filter(({ id }) => !taken.has(id))]
}
