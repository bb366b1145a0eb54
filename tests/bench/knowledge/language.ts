export type Language = 'en' | 'zh'

/** One of the four trades whose help desks are made up: what they sell, and the words they use. */
export interface Trade {
  readonly products: readonly string[]
  readonly words: readonly string[]
  /** Named amounts that articles list, as a form does. */
  readonly amounts: readonly string[]
}

/** What articles and calls of one language are made of. */
export interface Words {
  /** Commonest first: about half of what is said. */
  readonly everyday: readonly string[]
  readonly trades: readonly Trade[]
  /** What titles ask of a product. */
  readonly questions: readonly string[]
  /** How a customer begins, and how an agent does. */
  readonly customer: readonly string[]
  readonly agent: readonly string[]
  readonly greeting: string
  /** The n-th of very many words that mean nothing: names, places, rare terms. */
  readonly made: (n: number) => string
  readonly sentence: (words: readonly string[]) => string
  readonly title: (product: string, question: string, word: string) => string
  readonly product: (name: string, product: string) => string
  readonly fact: (name: string, amount: number) => string
  readonly limit: (name: string, amount: number) => string
}
