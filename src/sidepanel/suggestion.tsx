import type { CallInList } from '../adapters/store/read/read-calls'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { OnCommand } from '../ui/hooks/reply'
import { useOfferThatFits } from '../ui/hooks/use-offer-that-fits'
import { useSuggested } from '../ui/hooks/use-suggested'
import { SuggestedOffer } from '../ui/offers/suggested-offer'
import { SuggestionCard } from '../ui/suggestions/suggestion-card'

interface SuggestionProps {
  readonly call: CallInList['call'] | undefined
  readonly settings: Settings
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** What fits now in the call in front. After the hang-up there is nobody to say it to. */
export function Suggestion({ call, settings, now, onCommand }: SuggestionProps) {
  const isTalking = call !== undefined && call.phase !== 'ended'
  const suggested = useSuggested(isTalking ? call.id : undefined)
  const fits = useOfferThatFits(isTalking ? call : undefined, suggested?.offer, settings)
  if (!isTalking || !suggested) return null
  const { card, offer } = suggested
  const up = card ?? offer
  return (
    <SuggestionCard
      {...suggested} card={card} now={now}
      offer={fits && <SuggestedOffer key={fits.offer.id} call={call.id} {...fits} now={now} onCommand={onCommand} />}
      onJudge={(judgement) => up && void onCommand('suggestion/judge', { call: call.id, suggestion: up.id, judgement })}
      onTake={(article) => void onCommand('suggestion/take', { call: call.id, article })}
      onMute={(isMuted) => void onCommand('suggestion/mute', { call: call.id, isMuted })}
    />
  )
}
