import { modelKeys } from '../../adapters/browser/model-keys'
import { isGranted } from '../../adapters/browser/page-scripts'
import type { ModelAnswer, ModelQuestion } from '../../adapters/models/ask-model-server'
import { askModelServer } from '../../adapters/models/openai-compatible'
import { countModelUse, readModelDay } from '../../adapters/store/model-days'
import type { AskTrouble } from '../../core/contract/models'
import { refused, type Result } from '../../core/contract/result'
import { isUnderCap } from '../../core/models/daily-usage'
import { estimateTokens } from '../../core/models/estimate-tokens'
import { originOfModel } from '../../core/models/read-model-address'
import type { Desk } from '../desk'

/** An answer, or why there is none; then what is local stays, and nobody waits. */
type Asked = Omit<ModelAnswer, 'reply'> & { readonly reply: Result<string, AskTrouble> }

/** Host allowed → under today's cap → asked → counted, also what broke off. */
export async function askModel({ store, settings, now }: Desk, question: Omit<ModelQuestion, 'key'>): Promise<Asked> {
  const { profile, prompt } = question
  if (!(await isGranted(originOfModel(profile.baseUrl)))) return notAsked('no-host')
  const today = await readModelDay(store, profile.id, now(), settings.timeZone)
  const tokensIn = estimateTokens(prompt.system) + estimateTokens(prompt.data)
  if (!isUnderCap(today, profile.dailyCap, profile.price, { tokensIn, mostTokensOut: prompt.mostReplyTokens })) return notAsked('over-cap')
  const answer = await askModelServer({ ...question, key: await modelKeys.read(profile.id) })
  // On a full disk it is not counted; the answer is there all the same.
  if (answer.usage) await countModelUse(store, { profile: profile.id, price: profile.price, usage: answer.usage, at: now(), timeZone: settings.timeZone })
  return answer
}

function notAsked(why: AskTrouble): Asked {
  return { reply: refused(why), tookMs: 0, usage: undefined }
}
