import type { CallInList } from '../adapters/store/read/read-calls'
import type { EpochMs } from '../core/contract/ids'
import type { OnCommand } from '../ui/hooks/reply'
import { useSuggested } from '../ui/hooks/use-suggested'
import { SuggestionCard } from '../ui/suggestions/suggestion-card'

interface SuggestionProps {
  readonly call: CallInList['call'] | undefined
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** What fits now in the call in front. After the hang-up there is nobody to say it to. */
export function Suggestion({ call, now, onCommand }: SuggestionProps) {
  const isTalking = call !== undefined && call.phase !== 'ended'
  const suggested = useSuggested(isTalking ? call.id : undefined)
  if (!isTalking || !suggested) return null
  const { card } = suggested
  return (
    <SuggestionCard
      {...suggested} card={card} now={now}
      onJudge={(judgement) => card && void onCommand('suggestion/judge', { call: call.id, suggestion: card.id, judgement })}
      onTake={(article) => void onCommand('suggestion/take', { call: call.id, article })}
      onMute={(isMuted) => void onCommand('suggestion/mute', { call: call.id, isMuted })}
    />
  )
}
