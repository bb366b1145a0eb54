import { readTime } from '../../core/import/read-time'
import { useWords } from '../words/use-words'

interface DayFieldProps {
  readonly is: 'day' | 'day-start' | 'day-end'
  readonly value: unknown
  readonly name: string
  readonly isReadOnly: boolean
  readonly onChange: (value: unknown) => void
}

const DAY_MS = 86_400_000

/** A day by the clocks of the contact center: its date, or the moment it begins or ends. */
export function DayField({ is, value, name, isReadOnly, onChange }: DayFieldProps) {
  const { dayOf, timeZone } = useWords()
  const shown = typeof value === 'number' ? dayOf(value) : typeof value === 'string' ? value : ''
  const set = (typed: string) => {
    if (typed === '' || is === 'day') return onChange(typed === '' ? undefined : typed)
    const read = readTime(typed, { timeZone, dayOrder: 'unknown', hasRepublicYears: false })
    if ('at' in read) onChange(is === 'day-start' ? read.at : read.at + DAY_MS - 1)
  }
  return <input type="date" className="input item-day" aria-label={name} value={shown} readOnly={isReadOnly} onChange={({ target }) => set(target.value)} />
}
