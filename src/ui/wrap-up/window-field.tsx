import type { EpochMs } from '../../core/contract/ids'
import { fromWallClock, toWallClock } from '../format/wall-clock'
import { useWords } from '../words/use-words'

interface Window {
  readonly from: EpochMs
  readonly to?: EpochMs | undefined
}

/** A day and the hours on it, by the center's clock, whatever the machine's is. */
export function WindowField({ window: { from, to }, onChange }: { readonly window: Window; readonly onChange: (window: Window) => void }) {
  const { t, timeZone } = useWords()
  const [day = '', start = ''] = toWallClock(from, timeZone).split('T')
  const end = to === undefined ? '' : toWallClock(to, timeZone).slice(11)
  const change = (nextDay: string, nextStart: string, nextEnd: string) => {
    const nextFrom = fromWallClock(`${nextDay}T${nextStart}`, timeZone)
    const nextTo = nextEnd ? fromWallClock(`${nextDay}T${nextEnd}`, timeZone) : undefined
    if (nextFrom !== undefined) onChange({ from: nextFrom, to: nextTo !== undefined && nextTo > nextFrom ? nextTo : undefined })
  }
  return (
    <div className="window-field">
      <label className="field"><span>{t('wrapUp.day')}</span><input type="date" className="input" value={day} onChange={(event) => change(event.target.value, start, end)} /></label>
      <label className="field"><span>{t('wrapUp.from')}</span><input type="time" className="input" value={start} onChange={(event) => change(day, event.target.value, end)} /></label>
      <label className="field"><span>{t('wrapUp.to')}</span><input type="time" className="input" value={end} onChange={(event) => change(day, start, event.target.value)} /></label>
    </div>
  )
}
