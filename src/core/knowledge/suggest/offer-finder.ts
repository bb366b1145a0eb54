import { atOnce } from '../../at-once'
import type { OfferId } from '../../contract/ids'
import { LANGUAGES } from '../../contract/language'
import type { Offer } from '../../contract/offers'
import type { OfferFit } from '../../contract/suggestions'
import { ArticleIndexBuilder } from '../search/article-index-builder'
import { documentsOf } from '../search/postings'
import type { SearchIndex } from '../search/search-index'
import { CallContext } from './call-context'
import { wordsOf } from './explain-suggestion'
import type { SaidTurn } from '../thread-messages'

/** What reads along is a window of the last turns: no more of them are heard. */
const TURNS_HEARD = 5
/** Less of a phrasing is an accident. */
const LEAST_FIT = 0.3
/** A word alone means many things ("charged", "lounge"): it moves the order, and puts nothing up. */
const MOST_OF_ONE_WORD = 0.5

/**
 * How much of what customers say when an offer fits was said in the last turns: by the index and the window of suggestions, each
 * phrasing a document of its own. Not in order among each other as articles are, but against the whole of the phrasing: of a dozen
 * offers the best one may still have nothing to do with the talk.
 */
export class OfferFinder {
  readonly #index: SearchIndex
  readonly #offerOf: readonly OfferId[]
  /** By phrasing what all its words weigh. */
  readonly #whole: Float32Array

  constructor(offers: readonly Offer[]) {
    const phrasings = offers.filter(({ retiredAt }) => retiredAt === undefined).flatMap((offer) => saidFor(offer).map((phrasing) => ({ offer: offer.id, phrasing })))
    const builder = new ArticleIndexBuilder()
    phrasings.forEach(({ phrasing }, place) => builder.add({ id: String(place), title: '', body: '', phrasings: [phrasing] }))
    this.#offerOf = phrasings.map(({ offer }) => offer)
    this.#index = atOnce(builder.finish())
    this.#whole = new Float32Array(phrasings.length)
    const { articles } = this.#index
    articles.idf.forEach((weight, term) => {
      for (const doc of documentsOf(articles, term)) this.#whole[doc]! += weight
    })
  }

  /** The offers whose phrasings were said, best first. */
  find(turns: readonly SaidTurn[]): readonly OfferFit[] {
    const context = new CallContext(this.#index, '')
    for (const { speaker, text } of turns.slice(-TURNS_HEARD)) context.hear(speaker, text)
    const best = new Map<OfferId, { readonly fit: number; readonly phrasing: number }>()
    const { weight, words } = this.#said(context)
    weight.forEach((said, phrasing) => {
      const offer = this.#offerOf[phrasing]!
      const share = said / Math.max(Number.MIN_VALUE, this.#whole[phrasing]!)
      const fit = Math.min(share, words[phrasing]! > 1 ? 1 : MOST_OF_ONE_WORD)
      if (fit >= LEAST_FIT && fit > (best.get(offer)?.fit ?? 0)) best.set(offer, { fit, phrasing })
    })
    return [...best].sort(([, one], [, other]) => other.fit - one.fit).map(([offer, { fit, phrasing }]) => ({ offer, fit, words: wordsOf(context, phrasing) }))
  }

  /** By phrasing, how many of its words were said, and what they weigh; what was said twice is not said better. */
  #said(context: CallContext): { readonly weight: Float32Array; readonly words: Uint32Array } {
    const { articles } = this.#index
    const [weight, words] = [new Float32Array(this.#offerOf.length), new Uint32Array(this.#offerOf.length)]
    for (const term of context.window('articles')) {
      for (const doc of documentsOf(articles, term.id)) {
        weight[doc]! += Math.min(1, term.weight) * articles.idf[term.id]!
        words[doc]! += 1
      }
    }
    return { weight, words }
  }
}

/** Its name is said, too. */
const saidFor = ({ phrasings, labels }: Offer): readonly string[] => [...new Set(LANGUAGES.flatMap((language) => [...(phrasings[language] ?? []), labels[language]]))]
