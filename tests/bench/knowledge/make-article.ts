import type { IndexedArticle } from '../../../src/core/knowledge/search/search-index'
import { randomFrom, type Random } from '../../core/calls/simulation/random'
import { CHINESE } from './chinese'
import { ENGLISH } from './english'
import type { Language, Trade, Words } from './language'

/** An article with what it was made of, for those who ask for it. */
export interface MadeArticle {
  readonly article: IndexedArticle
  readonly trade: Trade
  readonly product: string
  readonly question: string
  /** What this article has that others mostly have not. */
  readonly own: readonly string[]
}

/** Sections of one product's page. */
const ARTICLES_A_PRODUCT = 8
/** Words of the language beside those that are written down; log-uniform ranks give them Zipf's frequencies. */
const LEXICON = 30_000
const RARE_FROM = 1_000
const [LEAST_WORDS, MOST_WORDS] = [60, 150] as const
const [LEAST_IN_SENTENCE, MOST_IN_SENTENCE] = [8, 16] as const
const MIXES_SEED = { en: 0x9e3779b1, zh: 0x85ebca6b } as const

export const wordsOf = (language: Language): Words => (language === 'en' ? ENGLISH : CHINESE)

/** The n-th article of a made-up knowledge base, the same each time and without any before it. */
export function articleAt(language: Language, n: number): MadeArticle {
  const words = wordsOf(language)
  const page = Math.floor(n / ARTICLES_A_PRODUCT)
  const random = randomFrom(Math.imul(n + 1, MIXES_SEED[language]))
  const trade = words.trades[page % words.trades.length] ?? words.trades[0]!
  const product = words.product(words.made(page * 7 + 11), trade.products[page % trade.products.length] ?? '')
  // Another question for each section of a page.
  const question = words.questions[(page * 5 + (n % ARTICLES_A_PRODUCT) * 3) % words.questions.length] ?? ''
  const own = [...Array.from({ length: 8 }, () => random.one(trade.words)), ...Array.from({ length: 5 }, () => words.made(Math.floor(RARE_FROM * (LEXICON / RARE_FROM) ** random.next())))]
  return {
    trade, product, question, own,
    article: {
      id: `${language}-${n}`, parent: `${language}-page-${page}`,
      title: words.title(product, question, own[0] ?? ''),
      body: bodyOf(words, trade, own, random),
      phrasings: Array.from({ length: random.between(2, 4) }, () => words.sentence([random.one(words.customer), ...someOf(own, 2, random), words.product('', random.one(trade.products)).trim(), ...someOf(own, 1, random), question])),
    },
  }
}

/** By rank: the everyday words first, then those of the trades, then the very many others. */
export function anyWord(words: Words, random: Random): string {
  const rank = Math.floor(LEXICON ** random.next()) - 1
  const everyday = words.everyday[rank]
  if (everyday !== undefined) return everyday
  const behind = rank - words.everyday.length
  const trade = words.trades[behind % words.trades.length]
  return trade?.words[Math.floor(behind / words.trades.length)] ?? words.made(behind)
}

export const someOf = (all: readonly string[], count: number, random: Random): string[] => Array.from({ length: count }, () => random.one(all))

function bodyOf(words: Words, trade: Trade, own: readonly string[], random: Random): string {
  const lines: string[] = []
  if (random.happens(0.3)) lines.push(words.fact(random.one(trade.amounts), random.between(1, 40) * 5))
  const sentences: string[] = []
  for (let left = random.between(LEAST_WORDS, MOST_WORDS); left > 0; ) {
    const count = Math.min(left, random.between(LEAST_IN_SENTENCE, MOST_IN_SENTENCE))
    sentences.push(words.sentence(Array.from({ length: count }, () => oneWord(words, trade, own, random))))
    left -= count
  }
  return [...lines, sentences.join(' ')].join('\n')
}

function oneWord(words: Words, trade: Trade, own: readonly string[], random: Random): string {
  const chance = random.next()
  if (chance < 0.65) return anyWord(words, random)
  return random.one(chance < 0.9 ? own : trade.words)
}
