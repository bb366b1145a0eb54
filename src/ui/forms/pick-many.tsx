import { useId, useState } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './pick-many.css'

export interface Pickable {
  readonly value: string
  readonly name: string
}

interface PickManyProps {
  readonly label: string
  readonly options: readonly Pickable[]
  readonly values: readonly string[]
  readonly isReadOnly?: boolean
  /** What is not offered may be typed: a number that stands on no roster. */
  readonly isFree?: boolean
  readonly onChange: (values: readonly string[]) => void
}

/** Some of many, each by its name: typed or chosen, and taken away with a button. */
export function PickMany({ label, options, values, isReadOnly = false, isFree = false, onChange }: PickManyProps) {
  const { t } = useWords()
  const list = useId()
  const [typed, setTyped] = useState('')
  const shownAs = ({ value, name }: Pickable) => (name === value ? name : `${name} · ${value}`)
  const nameOf = (value: string) => {
    const option = options.find((each) => each.value === value)
    return option ? (isFree ? shownAs(option) : option.name) : value
  }
  const add = (value: string) => {
    setTyped('')
    if (!values.includes(value)) onChange([...values, value])
  }
  const take = (written: string, isDone: boolean) => {
    const text = written.trim()
    const found = options.find((option) => shownAs(option) === text || option.name === text || option.value === text)
    // While it is typed only what can be nothing else is taken: a number may be the beginning of another one.
    const isWhole = found !== undefined && (isDone || shownAs(found) === text || (!isFree && found.name === text))
    if (isWhole) return add(found.value)
    if (isDone && isFree && text !== '') return add(text)
    setTyped(written)
  }
  const left = options.filter(({ value }) => !values.includes(value))
  return (
    <div className="pick-many" role="group" aria-label={label}>
      {values.map((value) => (
        <span key={value} className="pick">
          {nameOf(value)}
          {!isReadOnly && <button type="button" className="icon-button" title={t('items.editor.removeNamed', { name: nameOf(value) })} aria-label={t('items.editor.removeNamed', { name: nameOf(value) })} onClick={() => onChange(values.filter((each) => each !== value))}><Icon name="close" /></button>}
        </span>
      ))}
      {!isReadOnly && (
        <>
          <input
            className="input" aria-label={label} list={list} placeholder={t('items.editor.addNamed')} value={typed} onChange={({ target }) => take(target.value, false)} onBlur={() => take(typed, true)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              take(typed, true)
            }}
          />
          <datalist id={list}>{left.map((option) => <option key={option.value} value={isFree ? shownAs(option) : option.name}>{option.name}</option>)}</datalist>
        </>
      )}
    </div>
  )
}
