import { readEdgeOfDay } from '../../core/import/read-edge-of-day'
import { useWords } from '../words/use-words'

interface DayFieldProps {
  readonly is: 'day' | 'day-start' | 'day-end'
  readonly value: unknown
  readonly name: string
  readonly isReadOnly: boolean
  readonly onChange: (value: unknown) => void
}

/** A day by the clocks of the contact center: its date, or the moment it begins or ends. */
export function DayField({ is, value, name, isReadOnly, onChange }: DayFieldProps) {
  const { dayOf, timeZone } = useWords()
  const shown = typeof value === 'number' ? dayOf(value) : typeof value === 'string' ? value : ''
  const set = (typed: string) => {
    if (typed === '' || is === 'day') return onChange(typed === '' ? undefined : typed)
    const read = readEdgeOfDay(typed, is === 'day-start' ? 'start' : 'end', { timeZone, hasRepublicYears: false })
    if ('at' in read) onChange(read.at)
  }
  return <input type="date" className="input item-day" aria-label={name} value={shown} readOnly={isReadOnly} onChange={({ target }) => set(target.value)} />
}
