import type { ModelTrouble } from '../../core/contract/models'
import type { Result } from '../../core/contract/result'
import { modelFor } from '../../core/models/model-for'
import type { PromptArticle, PromptTurn } from '../../core/models/prompt'
import { readRerankReply, rerankPrompt } from '../../core/models/rerank-prompt'
import type { Desk } from '../desk'
import { askModel } from './ask-model'

/** A moment of a call: what was said, and the articles that ranked highest here, best first. */
export interface Moment {
  readonly turns: readonly PromptTurn[]
  readonly articles: readonly PromptArticle[]
  readonly signal: AbortSignal
}

/** The id of the article that fits, of those that were given; `none` where the model is not sure of any. */
export async function rerankArticles(desk: Desk, { turns, articles, signal }: Moment): Promise<Result<string | 'none', ModelTrouble>> {
  const profile = modelFor(desk.settings, 'rerank')
  if (!profile.ok) return profile
  const { prompt, cited } = rerankPrompt({ language: desk.settings.language, turns, nonce: desk.newId() }, articles)
  const { reply } = await askModel(desk, { profile: profile.value, prompt, signal })
  return reply.ok ? readRerankReply(reply.value, cited) : reply
}
