import { useMemo } from 'react'
import type { NoticeId } from '../core/contract/ids'
import type { Notice } from '../core/contract/notices'
import type { Turn } from '../core/guidance/turn'
import { hearTopics, topicPhrases } from '../core/notices/hear-topics'

/** So many lines are one matter: each new one brings all that were before it along. */
const LATELY = 40

/** The notices whose topic was spoken in this call, of late. Only final words are in it, and they were redacted before they were kept. */
export function useSpokenTopics(notices: readonly Notice[], turns: readonly Turn[]): readonly NoticeId[] {
  const isHeard = turns.length > 0
  const versions = notices.map(({ id, version }) => `${id} ${version}`).join('\n')
  // Read anew for each change of any row: laid out anew only where one of these is another one.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const topics = useMemo(() => topicPhrases(isHeard ? notices : []), [isHeard, versions])
  return useMemo(() => hearTopics(topics, turns.slice(-LATELY)), [topics, turns])
}
