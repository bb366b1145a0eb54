import type { EpochMs } from '../../core/contract/ids'
import { fromWallClock, toWallClock } from '../format/wall-clock'
import { useWords } from '../words/use-words'

interface TimeFieldProps {
  readonly label: string
  readonly at: EpochMs | undefined
  readonly onChange: (at: EpochMs | undefined) => void
}

/** A time by the center's clock, whatever the machine's is. */
export function TimeField({ label, at, onChange }: TimeFieldProps) {
  const { timeZone } = useWords()
  return (
    <label className="field">
      <span>{label}</span>
      <input type="datetime-local" className="input" value={at === undefined ? '' : toWallClock(at, timeZone)} onChange={(event) => onChange(fromWallClock(event.target.value, timeZone))} />
    </label>
  )
}
