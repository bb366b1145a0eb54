import { LONGEST_ASK_MINUTES, SHORTEST_ASK_MINUTES, type WaySettings } from '../../core/contract/ways'
import type { Settings } from '../../core/contract/settings'
import { SavedLine } from '../forms/saved-line'
import { useTypedForm } from '../forms/use-typed-form'
import type { OnCommand } from '../hooks/reply'
import { Given } from '../settings/given'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

/** How often it is looked for packs, and by how much each machine is late. */
export function OftenForm({ settings: { ways, decided }, onCommand }: { readonly settings: Settings; readonly onCommand: OnCommand }) {
  const { t, number } = useWords()
  const form = useTypedForm({ every: String(ways.askEveryMinutes), jitter: String(ways.jitterMinutes) })
  const { typed, change } = form
  const [every, jitter] = [minutesOf(typed.every, SHORTEST_ASK_MINUTES), minutesOf(typed.jitter, 0)]
  const save = () => void form.save(every === undefined || jitter === undefined ? t('ways.often.notMinutes') : undefined, async () => {
    const body: Pick<WaySettings, 'from' | 'to' | 'askEveryMinutes' | 'jitterMinutes'> = { from: ways.from, to: ways.to, askEveryMinutes: every ?? ways.askEveryMinutes, jitterMinutes: jitter ?? ways.jitterMinutes }
    return await onCommand('ways/choose', body)
  })
  const field = (name: 'every' | 'jitter', isDecided: boolean, given: number) => isDecided
    ? <Given name={t(`ways.often.${name}`)}>{number(given)}</Given>
    : <label className="field"><span>{t(`ways.often.${name}`)}</span><input className="input number" inputMode="numeric" maxLength={4} value={typed[name]} onChange={(event) => change({ ...typed, [name]: event.target.value })} /></label>
  const isAllDecided = decided.ways?.includes('askEveryMinutes') === true && decided.ways.includes('jitterMinutes')
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className="two-fields">
        {field('every', decided.ways?.includes('askEveryMinutes') ?? false, ways.askEveryMinutes)}
        {field('jitter', decided.ways?.includes('jitterMinutes') ?? false, ways.jitterMinutes)}
      </div>
      <p className="field-hint">{t('ways.often.hint')}</p>
      <Refusal why={form.why} />
      {!isAllDecided && <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake} />}
    </form>
  )
}

function minutesOf(typed: string, least: number): number | undefined {
  const minutes = Number(typed.trim())
  return typed.trim() !== '' && Number.isInteger(minutes) && minutes >= least && minutes <= LONGEST_ASK_MINUTES ? minutes : undefined
}
