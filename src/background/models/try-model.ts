import { done } from '../../core/contract/result'
import { TRY_ANSWER, TRY_SAMPLES } from '../../core/models/prompts/try-sample'
import { readRerankReply, rerankPrompt } from '../../core/models/rerank-prompt'
import type { Handler } from '../handlers'
import { askModel } from './ask-model'

/** Asks which of two articles answers a made-up customer. Works also while models are switched off: nothing of a call is in it. */
export const tryModel: Handler<'model/try'> = async (desk, { profile: id }) => {
  const { models, decided, language } = desk.settings
  if (decided.models?.isForbidden) return done({ isAnswered: false, why: 'forbidden' })
  const profile = models.profiles.find((each) => each.id === id)
  if (!profile) return done({ isAnswered: false, why: 'no-profile' })
  const { said, articles } = TRY_SAMPLES[language]
  const { prompt, cited } = rerankPrompt({ language, turns: [{ id: 'said', speaker: 'customer', text: said }], nonce: desk.newId() }, articles)
  const { reply, tookMs, usage } = await askModel(desk, { profile, prompt, signal: new AbortController().signal })
  if (!reply.ok) return done({ isAnswered: false, why: reply.why })
  const chosen = readRerankReply(reply.value, cited)
  return done({
    isAnswered: true, isAsAsked: chosen.ok && chosen.value === TRY_ANSWER, tookMs: Math.round(tookMs),
    usage: usage ?? { tokensIn: 0, tokensOut: 0, isEstimated: true },
  })
}
