import type { EpochMs } from '../../../core/contract/ids'
import { fromWallClock, toWallClock } from '../../format/wall-clock'
import { useWords } from '../../words/use-words'

/** A moment by the clocks of the contact center; empty: none. */
export function TimeInput({ label, at, onChange }: { readonly label: string; readonly at: EpochMs | undefined; readonly onChange: (at: EpochMs | undefined) => void }) {
  const { timeZone } = useWords()
  return <label className="field"><span>{label}</span><input className="input" type="datetime-local" value={at === undefined ? '' : toWallClock(at, timeZone)} onChange={({ target }) => onChange(fromWallClock(target.value, timeZone))} /></label>
}
