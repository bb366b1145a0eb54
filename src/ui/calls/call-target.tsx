import type { EpochMs } from '../../core/contract/ids'
import type { TargetFigure } from '../../core/contract/targets'
import { isMet, type Targets } from '../../core/metrics/target-of'
import { useTargetText } from '../metrics/use-target-text'
import type { TimedCall } from './call-timer'

interface CallTargetProps {
  readonly call: TimedCall & { readonly holdMs?: number | undefined }
  readonly targets: Targets
  readonly now: EpochMs
}

/** Beside the timer of a call, what is asked of it: quiet, in one colour until it is passed. It says nothing aloud and moves nothing. */
export function CallTarget({ call, targets, now }: CallTargetProps) {
  const text = useTargetText()
  const [figure, ms] = timed(call, now)
  const target = figure && targets[figure]
  if (!target || ms === undefined) return null
  return <span className={`call-target small number ${isMet(target, Math.floor(ms / 1000)) === false ? 'is-amber' : 'faint'}`}>{text(target)}</span>
}

function timed({ phase, answeredAt, endedAt, holdMs }: CallTargetProps['call'], now: EpochMs): readonly [TargetFigure | undefined, number | undefined] {
  switch (phase) {
    case 'talking':
      return ['talk', answeredAt && now - answeredAt]
    case 'held':
      return ['hold', holdMs]
    case 'ended':
      return ['afterCall', endedAt && now - endedAt]
    case 'dialing':
    case 'ringing':
      return [undefined, undefined]
  }
}
