import { piecesOf, spansOf, type Pieces } from '../guidance/phrase-spans'
import { spokenTokens } from '../guidance/spoken-tokens'
import type { Turn } from '../guidance/turn'
import type { NoticeId } from '../contract/ids'
import type { Notice } from '../contract/notices'

/** Made once for a list of notices; `hearTopics` goes through what is said with it. */
export type TopicPhrases = readonly { readonly notice: NoticeId; readonly phrases: readonly Pieces[] }[]

export const topicPhrases = (notices: readonly Notice[]): TopicPhrases =>
  notices.map(({ id, phrasings }) => ({ notice: id, phrases: phrasings.map(piecesOf).filter((pieces) => pieces.length > 0) })).filter(({ phrases }) => phrases.length > 0)

/** The notices whose topic was spoken, by customer or agent, in the order of the list. Lines come here redacted. */
export function hearTopics(topics: TopicPhrases, turns: readonly Pick<Turn, 'text'>[]): readonly NoticeId[] {
  if (topics.length === 0 || turns.length === 0) return []
  const said = turns.map(({ text }) => spokenTokens(text))
  return topics.filter(({ phrases }) => phrases.some((pieces) => said.some((tokens) => spansOf(tokens, pieces).length > 0))).map(({ notice }) => notice)
}
