interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: string
  readonly of: readonly T[]
  readonly name: (value: T) => string
  readonly onChange: (value: T) => void
}

/** One of a few values, named. */
export function Choice<T extends string>({ label, value, of, name, onChange }: ChoiceProps<T>) {
  return (
    <label className="field">
      <span>{label}</span>
      <select
        className="input" value={value}
        onChange={(event) => {
          const chosen = of.find((each) => each === event.target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {of.map((each) => <option key={each} value={each}>{name(each)}</option>)}
      </select>
    </label>
  )
}
