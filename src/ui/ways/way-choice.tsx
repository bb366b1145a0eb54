import { Given } from '../settings/given'

interface WayChoiceProps<W extends string> {
  readonly label: string
  readonly choices: Readonly<Record<W, string>>
  readonly chosen: W
  readonly isDecided: boolean
  readonly onChoose: (way: W) => void
}

/** One of a few places; counts as soon as it is chosen. */
export function WayChoice<W extends string>({ label, choices, chosen, isDecided, onChoose }: WayChoiceProps<W>) {
  if (isDecided) return <Given name={label}>{choices[chosen]}</Given>
  const ways = Object.keys(choices) as W[] // the record's own
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={chosen} onChange={(event) => onChoose(ways.find((each) => each === event.target.value) ?? chosen)}>
        {ways.map((each) => <option key={each} value={each}>{choices[each]}</option>)}
      </select>
    </label>
  )
}
