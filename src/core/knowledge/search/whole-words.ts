import { STARTS_WITH_HAN } from './terms-of'

export interface Span {
  readonly from: number
  readonly to: number
}

/** Of both scripts. By the dictionary of the browser; what it does not know it takes apart into characters. */
const CHINESE = new Intl.Segmenter('zh', { granularity: 'word' })

/** Where the words of a text stand, and what is between them. */
export const wordsIn = (text: string): readonly Span[] => Array.from(CHINESE.segment(text), ({ index, segment }) => ({ from: index, to: index + segment.length }))

/**
 * What stands at these places of a text, in whole words of those that it has: 个月账单怎 of 这个月账单怎么 is 月账单. Where no word of two characters lies
 * within the place, the word that it lies in: 电费 of 水电费 is 水电费; where two words only meet, none. Other writing than Chinese
 * stands in words already.
 */
export function wholeWords(text: string, spans: readonly Span[], wordsOfText: () => readonly Span[]): readonly (string | undefined)[] {
  if (!spans.some(({ from }) => STARTS_WITH_HAN.test(text.slice(from)))) return spans.map(({ from, to }) => text.slice(from, to))
  const words = wordsOfText()
  return spans.map((span) => {
    if (!STARTS_WITH_HAN.test(text.slice(span.from))) return text.slice(span.from, span.to)
    const within = words.filter(({ from, to }) => from >= span.from && to <= span.to)
    const [first, last] = [within[0], within.at(-1)]
    if (first && last && last.to - first.from > 1) return text.slice(first.from, last.to)
    const touched = words.filter(({ from, to }) => from < span.to && to > span.from)
    return touched.length === 1 || first ? text.slice(touched[0]?.from, touched.at(-1)?.to) : undefined
  })
}
