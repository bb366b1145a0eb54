import type { CallId } from '../../core/contract/ids'
import type { PracticeCall } from '../../core/contract/practice'
import type { Settings } from '../../core/contract/settings'
import type { Pace, PracticeMode } from '../../core/practice/next-line'
import type { OnCommand } from '../../ui/hooks/reply'
import type { PractisedNow } from '../../ui/hooks/use-practice'
import { PracticeBand } from '../../ui/practice/practice-band'
import { Desk } from '../desk'
import { usePlayer } from './use-player'

interface PractisedDeskProps {
  readonly settings: Settings
  readonly call: PracticeCall
  readonly id: CallId
  /** Absent: not read yet. */
  readonly practised: PractisedNow | undefined
  readonly mode: PracticeMode
  readonly pace: Pace
  readonly realCall: 'ringing' | 'talking' | undefined
  readonly onPace: (pace: Pace) => void
  readonly onStop: () => void
  readonly onCommand: OnCommand
}

/** The panel itself, with the band of practice where the shift stands. */
export function PractisedDesk({ settings, call, id, practised, mode, pace, realCall, onPace, onStop, onCommand }: PractisedDeskProps) {
  const phase = practised?.phase === 'ended' ? 'ended' : practised?.answeredAt === undefined ? 'ringing' : 'talking'
  const { next, skip } = usePlayer({ call, id, isTalking: phase === 'talking', heard: practised?.heard ?? 0, hasSpoken: practised?.hasSpoken ?? false, mode, pace, isPaused: realCall !== undefined, onCommand })
  return (
    <div className="practice-run">
      <Desk settings={settings} practice={{
        head: (
          <PracticeBand
            call={call} phase={phase} next={next} pace={pace} realCall={realCall} onPace={onPace} onNext={skip} onStop={onStop}
            onSignal={(kind) => onCommand('practice/signal', { kind })} onSay={(text) => onCommand('transcript/type-line', { call: id, speaker: 'agent', text })}
          />
        ),
        onRead: (article) => void onCommand('practice/note-article', { article }),
      }} />
    </div>
  )
}
