import type { KeyboardEvent } from 'react'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { CardChoice } from '../../core/customers/customer-card'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface ChoicesProps {
  readonly choices: readonly CardChoice[]
  readonly now: EpochMs
  /** By their number; or the first one by Enter, under a field in which numbers are typed. Arrows go from one to the next. */
  readonly keyed?: 'number' | 'enter' | 'no'
  readonly onChoose: (customer: CustomerId) => void
}

/** Keys 1 to 9 reach the first nine: as many as can be told apart at a glance. */
export const MAX_KEYED_CHOICES = 9

/** Ranked, the most recent first; one key or one click says who it is, and the number remembers. */
export function Choices({ choices, now, keyed = 'number', onChoose }: ChoicesProps) {
  const keyOf = (index: number) => (keyed === 'number' ? String(index + 1) : keyed === 'enter' && index === 0 ? 'enter' : undefined)
  return (
    <ol className="choices" onKeyDown={stepByArrows}>
      {choices.slice(0, MAX_KEYED_CHOICES).map((choice, index) => <Choice key={choice.customer} choice={choice} now={now} hotkey={keyOf(index)} onChoose={() => onChoose(choice.customer)} />)}
    </ol>
  )
}

interface ChoiceProps {
  readonly choice: CardChoice
  readonly now: EpochMs
  readonly hotkey: string | undefined
  readonly onChoose: () => void
}

function Choice({ choice, now, hotkey, onChoose }: ChoiceProps) {
  const { day } = useWords()
  // Enter is the business of the field above.
  const isMine = useKey(hotkey && hotkey !== 'enter' ? { key: hotkey, label: choice.name, run: onChoose } : undefined)
  return (
    <li>
      <button type="button" className="choice" {...(hotkey && isMine && { 'aria-keyshortcuts': hotkey })} onClick={onChoose}>
        {hotkey ? <KeyCap of={{ key: hotkey }} isTaken={!isMine} /> : <span />}
        <strong>{choice.name}</strong>
        <span className="number soft">{choice.numberShown}</span>
        <span className="choice-last faint">
          {choice.lastContactAt !== undefined && <time>{day(choice.lastContactAt, now)}</time>}
          {choice.lastDemand && <span> <Label of={choice.lastDemand} /></span>}
        </span>
      </button>
    </li>
  )
}

function stepByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  buttons[buttons.findIndex((each) => each === document.activeElement) + step]?.focus()
}
