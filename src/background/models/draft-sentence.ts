import type { ModelTrouble } from '../../core/contract/models'
import { done, type Result } from '../../core/contract/result'
import { modelFor } from '../../core/models/model-for'
import type { CitedLine } from '../../core/models/read-cited-lines'
import { readSentenceReply, sentencePrompt } from '../../core/models/sentence-prompt'
import { tellWholeLines } from '../../core/models/tell-whole-lines'
import type { Desk } from '../desk'
import { askModel } from './ask-model'
import type { Moment } from './rerank-articles'

/** What to say by these articles; none where it rests on nothing. `onSentences`: those that are whole, each time there are more. */
export async function draftSentence(desk: Desk, { turns, articles, signal }: Moment, onSentences: (sentences: readonly CitedLine[]) => void): Promise<Result<readonly CitedLine[], ModelTrouble>> {
  const profile = modelFor(desk.settings, 'sentence')
  if (!profile.ok) return profile
  const { prompt, cited } = sentencePrompt({ language: desk.settings.language, turns, nonce: desk.newId() }, articles)
  const read = (reply: string) => readSentenceReply(reply, cited)
  const { reply } = await askModel(desk, { profile: profile.value, prompt, signal, onPart: tellWholeLines(read, onSentences) })
  return reply.ok ? done(read(reply.value)) : reply
}
