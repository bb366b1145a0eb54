import type { Speaker } from '../../../src/core/knowledge/suggest/call-context'
import { randomFrom, type Random } from '../../core/calls/simulation/random'
import type { Language, Words } from './language'
import { anyWord, articleAt, someOf, wordsOf, type MadeArticle } from './make-article'

interface MadeTurn {
  readonly speaker: Speaker
  readonly text: string
}

export interface MadeCall {
  readonly id: string
  /** What the customer wants to know. */
  readonly article: string
  readonly turns: readonly MadeTurn[]
}

const TURNS = 10
const MIXES_SEED = 0xc2b2ae35

/** The n-th call: somebody asks for one article of so many, bit by bit and with small talk between. */
export function callAt(language: Language, n: number, articles: number): MadeCall {
  const words = wordsOf(language)
  const random = randomFrom(Math.imul(n + 1, MIXES_SEED))
  const wanted = articleAt(language, random.between(0, articles - 1))
  const turns = Array.from({ length: TURNS }, (_, turn): MadeTurn => {
    if (turn === 0) return { speaker: 'agent', text: words.greeting }
    return turn % 2 === 1 ? { speaker: 'customer', text: customerSays(words, wanted, turn, random) } : { speaker: 'agent', text: agentSays(words, wanted, random) }
  })
  return { id: `${language}-call-${n}`, article: wanted.article.id, turns }
}

function customerSays(words: Words, { product, question, own, trade }: MadeArticle, turn: number, random: Random): string {
  const parts = [random.one(words.customer), ...chat(words, random.between(3, 8), random)]
  if (turn === 1 || random.happens(0.25)) parts.push(product)
  parts.push(...someOf(own, random.between(1, 3), random), ...chat(words, random.between(0, 4), random))
  if (random.happens(0.5)) parts.push(question)
  if (random.happens(0.05)) parts.push(words.limit(random.one(trade.amounts), random.between(4, 40) * 5))
  return words.sentence(parts)
}

const agentSays = (words: Words, { own, product }: MadeArticle, random: Random): string =>
  words.sentence([random.one(words.agent), ...chat(words, random.between(3, 9), random), ...(random.happens(0.3) ? [product] : someOf(own, 1, random))])

const chat = (words: Words, count: number, random: Random): string[] => Array.from({ length: count }, () => anyWord(words, random))
