import type { WrapUpCode } from '../contract/definitions'
import type { CodeId } from '../contract/ids'
import type { Article, Demand } from '../contract/knowledge'
import { LANGUAGES, type Labels } from '../contract/language'
import { LONGEST_PHRASING, MOST_PHRASINGS } from '../contract/notices'
import { foldCase } from '../text/fold-case'

/**
 * What a call is known by that is about a demand: the codes that name it as what the customer wanted, and how customers say it.
 * A call carries codes and words, and no demand.
 */
export function topicsOfDemand({ labels }: Pick<Demand, 'labels'>, codes: readonly WrapUpCode[], articles: readonly Pick<Article, 'phrasings'>[]): { readonly codes: readonly CodeId[]; readonly phrasings: readonly string[] } {
  const isSame = (other: Labels) => LANGUAGES.some((language) => labels[language] !== '' && foldCase(labels[language]) === foldCase(other[language]))
  const said = [...LANGUAGES.map((language) => labels[language]), ...articles.flatMap(({ phrasings }) => phrasings)]
  return {
    codes: codes.filter(({ demand, retiredAt }) => retiredAt === undefined && isSame(demand)).map(({ id }) => id),
    phrasings: [...new Set(said)].filter((phrase) => phrase !== '' && phrase.length <= LONGEST_PHRASING).slice(0, MOST_PHRASINGS),
  }
}
