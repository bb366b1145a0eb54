interface ProfileAreasProps<F extends string> {
  readonly title: string
  readonly hint?: string
  readonly fields: readonly F[]
  readonly typed: Readonly<Record<F, string>>
  readonly nameOf: (field: F) => string
  readonly onType: (field: F, text: string) => void
}

/** Fields of a site's profile that take one thing a line, side by side. */
export function ProfileAreas<F extends string>({ title, hint, fields, typed, nameOf, onType }: ProfileAreasProps<F>) {
  return (
    <fieldset className="stack">
      <legend className="field-name">{title}</legend>
      <div className="profile-columns">
        {fields.map((field) => (
          <label key={field} className="field">
            <span>{nameOf(field)}</span>
            <textarea className="input is-code" rows={2} spellCheck={false} value={typed[field]} onChange={({ target }) => onType(field, target.value)} />
          </label>
        ))}
      </div>
      {hint && <p className="field-hint">{hint}</p>}
    </fieldset>
  )
}
