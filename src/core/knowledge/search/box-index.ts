import { joinBytes } from '../../bytes/join-bytes'
import type { Article } from '../../contract/knowledge'
import { LANGUAGES, type Language } from '../../contract/language'
import { idOf } from './dictionary'
import { growingUint32 } from './growing-array'
import type { SearchIndex } from './search-index'
import { foldCase } from '../../text/fold-case'
import { foldedText, placedTerms, STARTS_WITH_HAN, termsOf } from './terms-of'

/** What the search box needs beside the index, which keeps no words: by the place of an article in the list that was indexed. */
export interface BoxIndex {
  /** As `foldedText`. */
  readonly titles: readonly string[]
  /** Of titles, syllables with a space between. */
  readonly pinyin: readonly string[]
  readonly languages: Uint8Array
  /** Epoch ms; without a bound: -Infinity, Infinity. */
  readonly validFrom: Float64Array
  readonly validTo: Float64Array
  /** Every word that is not Chinese as it is written, ascending, and the term of the index that it is. */
  readonly words: readonly string[]
  readonly wordTerms: Uint32Array
}

export type BoxArticle = Pick<Article, 'title' | 'body' | 'phrasings' | 'language' | 'validFrom' | 'validTo'> & { readonly pinyin: string }

/** So many words are sorted and looked up in some milliseconds on a slow machine. */
const WORDS_AT_ONCE = 10_000

/** Fed beside the builder of the index, in the same order. */
export class BoxIndexBuilder {
  readonly #titles: string[] = []
  readonly #pinyin: string[] = []
  readonly #languages: number[] = []
  readonly #validFrom: number[] = []
  readonly #validTo: number[] = []
  readonly #words = new Set<string>()

  add({ title, body, phrasings, language, pinyin, validFrom, validTo }: BoxArticle): void {
    this.#titles.push(foldedText(title).replaceAll('\n', ' '))
    this.#pinyin.push(pinyin)
    this.#languages.push(LANGUAGES.indexOf(language))
    this.#validFrom.push(validFrom ?? -Infinity)
    this.#validTo.push(validTo ?? Infinity)
    for (const text of [title, body, ...phrasings]) this.#addWords(foldCase(text))
  }

  *finish({ articles }: Pick<SearchIndex, 'articles'>): Generator<undefined, BoxIndex> {
    const words: string[] = []
    const terms = growingUint32()
    for (const all of yield* this.#byBeginning()) {
      all.sort()
      yield
      for (const [number, word] of all.entries()) {
        const term = idOf(articles, termsOf(word)[0] ?? '')
        if (term !== undefined) {
          words.push(word)
          terms.push(term)
        }
        if (number % WORDS_AT_ONCE === WORDS_AT_ONCE - 1) yield
      }
    }
    return {
      titles: this.#titles, pinyin: this.#pinyin, languages: Uint8Array.from(this.#languages), validFrom: Float64Array.from(this.#validFrom),
      validTo: Float64Array.from(this.#validTo), words, wordTerms: terms.whole(),
    }
  }

  /** To sort them all at once would take long; those of one beginning are few. The beginnings are ascending, with the words of each. */
  *#byBeginning(): Generator<undefined, readonly string[][]> {
    const lists = new Map<string, string[]>()
    let number = 0
    for (const word of this.#words) {
      const list = lists.get(word.slice(0, 2))
      if (list) list.push(word)
      else lists.set(word.slice(0, 2), [word])
      number += 1
      if (number % WORDS_AT_ONCE === 0) yield
    }
    return [...lists].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, list]) => list)
  }

  #addWords(plain: string): void {
    for (const { from, to } of placedTerms(plain)) {
      const word = plain.slice(from, to).replace(/['’].*/u, '')
      if (!STARTS_WITH_HAN.test(word)) this.#words.add(word)
    }
  }
}

const TEXTS = ['titles', 'pinyin', 'words'] as const

export function* boxToBuffers(box: BoxIndex): Generator<undefined, Record<string, ArrayBuffer>> {
  const texts: Record<string, ArrayBuffer> = {}
  for (const name of TEXTS) texts[`box.${name}`] = yield* bytesOfTexts(box[name])
  return { ...texts, 'box.languages': bytesOf(box.languages), 'box.validFrom': bytesOf(box.validFrom), 'box.validTo': bytesOf(box.validTo), 'box.wordTerms': bytesOf(box.wordTerms) }
}

/** Undefined: not whole. */
export function* boxFromBuffers(buffers: Readonly<Record<string, ArrayBuffer>>): Generator<undefined, BoxIndex | undefined> {
  const { 'box.languages': languages, 'box.validFrom': validFrom, 'box.validTo': validTo, 'box.wordTerms': wordTerms } = buffers
  if (!languages || !validFrom || !validTo || !wordTerms || TEXTS.some((name) => !buffers[`box.${name}`])) return undefined
  const texts = (name: (typeof TEXTS)[number]) => textsOfBytes(buffers[`box.${name}`]!)
  return {
    titles: yield* texts('titles'), pinyin: yield* texts('pinyin'), words: yield* texts('words'), languages: new Uint8Array(languages), validFrom: new Float64Array(validFrom),
    validTo: new Float64Array(validTo), wordTerms: new Uint32Array(wordTerms),
  }
}

export const isValid = ({ validFrom, validTo }: Pick<BoxIndex, 'validFrom' | 'validTo'>, place: number, now: number): boolean => validFrom[place]! <= now && now <= validTo[place]!

export const languageOf = ({ languages }: BoxIndex, place: number): Language | undefined => LANGUAGES[languages[place]!]

// Each ends with a line break: no texts and one that is empty are two things.
function* bytesOfTexts(texts: readonly string[]): Generator<undefined, ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let from = 0; from < texts.length; from += WORDS_AT_ONCE) {
    pieces.push(new TextEncoder().encode(`${texts.slice(from, from + WORDS_AT_ONCE).join('\n')}\n`))
    yield
  }
  return joinBytes(...pieces).buffer
}

function* textsOfBytes(bytes: ArrayBuffer): Generator<undefined, string[]> {
  const [all, texts] = [new Uint8Array(bytes), [] as string[]]
  for (let from = 0; from < all.length; ) {
    const end = all.indexOf(LINE_BREAK, from + BYTES_AT_ONCE) + 1 || all.length
    for (const text of new TextDecoder().decode(all.subarray(from, end - 1)).split('\n')) texts.push(text)
    from = end
    yield
  }
  return texts
}

const LINE_BREAK = 10
/** Decoded in some milliseconds on a slow machine. */
const BYTES_AT_ONCE = 256 * 1024

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): ArrayBuffer => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
