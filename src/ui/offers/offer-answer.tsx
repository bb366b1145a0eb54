import { useState } from 'react'
import type { OfferAnswer } from '../../core/contract/facts'
import type { EpochMs } from '../../core/contract/ids'
import { KeyButton } from '../keys/key-button'
import { useWords } from '../words/use-words'
import { TimeField } from '../wrap-up/time-field'
import { usualTimes } from '../wrap-up/usual-times'

export interface Answer {
  readonly answer: OfferAnswer
  readonly words?: string
  readonly laterAt?: EpochMs
}

interface OfferAnswerFormProps {
  readonly words: string
  readonly now: EpochMs
  readonly isBusy: boolean
  readonly onAnswer: (answer: Answer) => void
}

/** What the customer said to it: one key, and his own words where they are worth keeping. "Later" asks when. */
export function OfferAnswerForm({ words: before, now, isBusy, onAnswer }: OfferAnswerFormProps) {
  const { t, timeZone } = useWords()
  const [words, setWords] = useState(before)
  const [laterAt, setLaterAt] = useState<EpochMs>()
  const said = words.trim() === '' ? {} : { words: words.trim() }
  const tomorrow = usualTimes(now, timeZone).find(({ name }) => name === 'tomorrow-morning')?.from
  return (
    <div className="offer-answer stack">
      <input className="input" value={words} maxLength={500} aria-label={t('offers.words')} placeholder={t('offers.words')} onChange={({ target: { value } }) => setWords(value)} />
      <div className="row">
        <KeyButton hotkey="7" tone="main" label={t('offers.accepted')} isDisabled={isBusy} onPress={() => onAnswer({ answer: 'accepted', ...said })} />
        <KeyButton hotkey="8" label={t('offers.declined')} isDisabled={isBusy} onPress={() => onAnswer({ answer: 'declined', ...said })} />
        <KeyButton hotkey="9" label={t('offers.later')} isDisabled={isBusy} isPressed={laterAt !== undefined} onPress={() => setLaterAt(laterAt === undefined ? tomorrow : undefined)} />
      </div>
      {laterAt !== undefined && (
        <div className="row offer-later">
          <TimeField label={t('offers.laterAt')} at={laterAt} onChange={(at) => at !== undefined && setLaterAt(at)} />
          <button type="button" className="button is-main" disabled={isBusy} onClick={() => onAnswer({ answer: 'later', laterAt, ...said })}>{t('action.save')}</button>
        </div>
      )}
    </div>
  )
}
