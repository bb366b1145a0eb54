import type { Redacted } from '../contract/models'
import type { ModelPrompt, PromptAsk, PromptArticle, PromptText, PromptTurn } from './prompt'

/** Enough to know what is meant; a long call costs no more than a short one. */
const MOST_TURNS = 24
const MOST_TURN_LETTERS = 400
const MOST_ARTICLES = 10
const MOST_EXCERPT_LETTERS = 600
const NONCE_LETTERS = 12

/** What a reply may cite: the label in the prompt (`A1`, `T3`) → what stands there. */
export type Cited = ReadonlyMap<string, { readonly id: string; readonly text: string }>

export interface FencedPrompt {
  readonly prompt: ModelPrompt
  readonly cited: Cited
}

/**
 * The articles and the turns as data: each on a line of its own that begins with its label, its text a JSON string without a
 * bracket, between two marks that nobody in the call can know. A turn can therefore not end the data, begin another line, or
 * pass for somebody else.
 */
export function fenceData(of: PromptText, { language, turns, nonce }: PromptAsk, articles: readonly PromptArticle[]): FencedPrompt {
  const mark = `data-${nonce.replace(/[^a-z0-9]/gi, '').slice(-NONCE_LETTERS)}`
  const cited = new Map<string, { readonly id: string; readonly text: string }>()
  const lines: string[] = []
  for (const { id, title, excerpt } of articles.slice(0, MOST_ARTICLES)) {
    const label = `A${cited.size + 1}`
    const told = plain(excerpt, MOST_EXCERPT_LETTERS)
    cited.set(label, { id, text: `${plain(title, MOST_TURN_LETTERS)}\n${told}` })
    lines.push(`${label} ${quote({ title: plain(title, MOST_TURN_LETTERS), excerpt: told })}`)
  }
  for (const [place, { id, speaker, text }] of lastOf(turns).entries()) {
    const label = `T${place + 1}`
    const said = plain(text, MOST_TURN_LETTERS)
    cited.set(label, { id, text: said })
    lines.push(`${label} ${speaker}: ${quote(said)}`)
  }
  return {
    prompt: {
      use: of.use,
      // Our own words, and a word made of a fresh id.
      system: of.system[language].replaceAll('{{mark}}', mark) as Redacted,
      // Turns are redacted by their type; articles are the contact center's own text.
      data: [`<${mark}>`, ...lines, `</${mark}>`].join('\n') as Redacted,
      mostReplyTokens: of.mostReplyTokens,
    },
    cited,
  }
}

const lastOf = (turns: readonly PromptTurn[]): readonly PromptTurn[] => turns.slice(-MOST_TURNS)

/** Without signs that are not to be seen: control characters, and those that turn the direction of writing or have no width. */
function plain(text: string, mostLetters: number): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
  return Array.from(shown).slice(0, mostLetters).join('')
}

function quote(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
}
