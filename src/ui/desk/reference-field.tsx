import { useWords } from '../words/use-words'

interface ReferenceFieldProps {
  readonly items: readonly { readonly id: string; readonly name: string }[]
  /** The id; empty: none. */
  readonly value: string
  readonly name: string
  readonly isReadOnly: boolean
  readonly onChange: (value: string | undefined) => void
}

/** More than these are typed by their id: a list of 100,000 articles is nothing to choose from. */
const MOST_OFFERED = 500

/** Another item, by its name where there are few of them, else by its id. */
export function ReferenceField({ items, value, name, isReadOnly, onChange }: ReferenceFieldProps) {
  const { t } = useWords()
  if (items.length > MOST_OFFERED || items.length === 0) {
    return <input className="input" aria-label={name} value={value} readOnly={isReadOnly} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)} />
  }
  return (
    <select className="input" aria-label={name} value={value} disabled={isReadOnly} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}>
      <option value="">{t('items.editor.none')}</option>
      {value !== '' && !items.some(({ id }) => id === value) && <option value={value}>{value}</option>}
      {items.map((item) => <option key={item.id} value={item.id}>{item.name}</option>)}
    </select>
  )
}
