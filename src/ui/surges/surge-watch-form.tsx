import { useState } from 'react'
import type { SurgeWatch } from '../../core/surges/find-surges'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

const WINDOWS = [15, 30, 60, 120]
const FALSE_ALARMS = [1, 2, 5, 10]
const LEAST = [3, 5, 10, 20, 50]
/** What is set already is among what may be. */
const withSet = (choices: readonly number[], set: number): readonly number[] => [...new Set([...choices, set])].sort((one, other) => one - other)

/** What the lead calls a surge: how long a time, how sure, and from how many on. */
export function SurgeWatchForm({ watch, onCommand }: { readonly watch: SurgeWatch; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const { why, run } = useReply()
  const [chosen, setChosen] = useState(watch)
  const [isSaved, setSaved] = useState(false)
  const field = (name: 'windowMinutes' | 'falseAlarmsPerWeek' | 'least', label: string, choices: readonly number[], shown: (value: number) => string) => (
    <label className="row"><span className="soft small">{label}</span>
      <select className="input" value={chosen[name]} disabled={chosen.isOff === true} onChange={({ target: { value } }) => { setChosen({ ...chosen, [name]: Number(value) }); setSaved(false) }}>
        {withSet(choices, chosen[name]).map((each) => <option key={each} value={each}>{shown(each)}</option>)}
      </select>
    </label>
  )
  const save = async () => {
    const reply = await onCommand('surge/set-watch', chosen)
    setSaved(reply.ok)
    return reply
  }
  return (
    <details>
      <summary>{t('surges.watch')}</summary>
      <div className="board-tools">
        <label className="check"><input type="checkbox" checked={chosen.isOff !== true} onChange={({ target: { checked } }) => { setChosen({ ...chosen, isOff: !checked }); setSaved(false) }} /><span>{t('surges.isOn')}</span></label>
        {field('windowMinutes', t('surges.window'), WINDOWS, (count) => t('surges.minutes', { count }))}
        {field('falseAlarmsPerWeek', t('surges.falseAlarms'), FALSE_ALARMS, (count) => t('surges.times', { count }))}
        {field('least', t('surges.least'), LEAST, String)}
        <button type="button" className="button" onClick={() => void run(save)}>{t('surges.save')}</button>
        {isSaved && <span role="status" className="small is-green">{t('surges.saved')}</span>}
      </div>
      <Refusal why={why} />
    </details>
  )
}
