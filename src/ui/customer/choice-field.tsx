import { useRef } from 'react'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { CardChoice } from '../../core/customers/customer-card'
import { Choices } from '../card/choices'
import { KeyedField } from '../keys/keyed-field'

interface ChoiceFieldProps {
  readonly label: string
  readonly hint: string
  readonly hotkey?: string | undefined
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Who might be meant by what was typed, the likeliest first. */
  readonly choices: readonly CardChoice[]
  readonly now: EpochMs
  readonly onChoose: (customer: CustomerId) => void
}

/** Typing finds people; Enter takes the first of them, and the arrow leads to the others. */
export function ChoiceField({ label, hint, hotkey, typed, onType, choices, now, onChoose }: ChoiceFieldProps) {
  const list = useRef<HTMLDivElement>(null)
  return (
    <>
      <KeyedField
        hotkey={hotkey} label={label} type="search" value={typed} placeholder={hint}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          const first = choices[0]
          if (event.key === 'Enter' && first) onChoose(first.customer)
          if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus()
        }}
      />
      {choices.length > 0 && <div ref={list}><Choices choices={choices} now={now} keyed="enter" onChoose={onChoose} /></div>}
    </>
  )
}
