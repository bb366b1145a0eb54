import { isRecordValue } from '../contract/decode'
import { done, refused, type Result } from '../contract/result'
import { fenceData, type Cited, type FencedPrompt } from './fence-data'
import type { PromptArticle, PromptAsk } from './prompt'
import { RERANK_PROMPT } from './prompts/rerank'
import { withoutThinking } from './read-cited-lines'

/** The articles that ranked highest here, and what was said: which one fits now? */
export function rerankPrompt(ask: PromptAsk, articles: readonly PromptArticle[]): FencedPrompt {
  return fenceData(RERANK_PROMPT, ask, articles)
}

/** The id of an article that it was given, or none of them. Anything else is no answer. */
export function readRerankReply(reply: string, cited: Cited): Result<string | 'none', 'bad-reply'> {
  const article = articleIn(withoutThinking(reply).replace(/^```(?:json)?\s*|\s*```$/g, ''))
  if (article === null) return done('none')
  const found = article?.startsWith('A') ? cited.get(article) : undefined
  return found ? done(found.id) : refused('bad-reply')
}

function articleIn(text: string): string | null | undefined {
  let reply: unknown
  try {
    reply = JSON.parse(text)
  } catch {
    return undefined // talk, or half an answer
  }
  if (!isRecordValue(reply) || Object.keys(reply).join() !== 'article') return undefined
  return typeof reply.article === 'string' || reply.article === null ? reply.article : undefined
}
