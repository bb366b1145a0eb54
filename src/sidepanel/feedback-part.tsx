import { useState } from 'react'
import type { WrapUpCode } from '../core/contract/definitions'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { agentOf } from '../core/settings/agent-of'
import { FeedbackMenu } from '../ui/feedback/feedback-menu'
import { useFeedback } from '../ui/hooks/use-feedback'

interface FeedbackPartProps {
  /** Chosen in the call in front. */
  readonly code: WrapUpCode | undefined
  readonly settings: Settings
  readonly now: EpochMs
}

/** Something to say to the lead. What became of what was said before is read while it is looked at. */
export function FeedbackPart({ code, settings, now }: FeedbackPartProps) {
  const [isOpen, setOpen] = useState(false)
  const own = useFeedback(settings.line, isOpen ? agentOf(settings) : 'nobody')
  return <FeedbackMenu code={code && { about: { kind: 'code', id: code.id }, labels: code.labels }} own={own.value} now={now} onToggle={setOpen} />
}
