import { useState } from 'react'
import { readRaw, UNREADABLE } from '../../core/desk/read-raw'

interface RawFieldProps {
  readonly value: unknown
  readonly name: string
  readonly isReadOnly: boolean
  readonly onChange: (value: unknown) => void
}

const written = (value: unknown): string => (value === undefined || value === UNREADABLE ? '' : JSON.stringify(value, null, 2))

/** What no field shows, as JSON. Half typed it stays as typed, and is said to be unreadable. */
export function RawField({ value, name, isReadOnly, onChange }: RawFieldProps) {
  const [typed, setTyped] = useState<string>()
  const read = typed === undefined ? undefined : readRaw(typed)
  // What was typed is shown as typed, as long as it is what stands there.
  const isOwn = typed !== undefined && JSON.stringify(read) === JSON.stringify(value)
  const text = isOwn ? typed : written(value)
  return (
    <textarea
      className="input is-code" aria-label={name} spellCheck={false} rows={Math.min(14, Math.max(2, text.split('\n').length))} value={text} readOnly={isReadOnly}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(readRaw(target.value))
      }}
    />
  )
}
