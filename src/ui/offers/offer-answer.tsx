import type { OfferAnswer } from '../../core/contract/facts'
import type { CallId, EpochMs, OfferId } from '../../core/contract/ids'
import { useKept } from '../forms/use-kept'
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
  readonly call: CallId
  readonly offer: OfferId
  readonly words: string
  readonly now: EpochMs
  readonly isBusy: boolean
  /** Whether it was taken. */
  readonly onAnswer: (answer: Answer) => Promise<boolean>
}

/** What the customer said to it: one key, and his own words where they are worth keeping. "Later" asks when. */
export function OfferAnswerForm({ call, offer, words: before, now, isBusy, onAnswer }: OfferAnswerFormProps) {
  const { t, timeZone } = useWords()
  const [words, setWords] = useKept(`offer/words ${call} ${offer}`, before)
  const [laterAt, setLaterAt] = useKept<EpochMs | undefined>(`offer/later ${call} ${offer}`, undefined)
  const said = words.trim() === '' ? {} : { words: words.trim() }
  const tomorrow = usualTimes(now, timeZone).find(({ name }) => name === 'tomorrow-morning')?.from
  const give = async (answer: Answer) => {
    if (!(await onAnswer(answer))) return
    setWords(undefined)
    setLaterAt(undefined)
  }
  return (
    <div className="offer-answer stack">
      <input className="input" value={words} maxLength={500} aria-label={t('offers.words')} placeholder={t('offers.words')} onChange={({ target: { value } }) => setWords(value)} />
      <div className="row">
        <KeyButton hotkey="7" tone="main" label={t('offers.accepted')} isDisabled={isBusy} onPress={() => void give({ answer: 'accepted', ...said })} />
        <KeyButton hotkey="8" label={t('offers.declined')} isDisabled={isBusy} onPress={() => void give({ answer: 'declined', ...said })} />
        <KeyButton hotkey="9" label={t('offers.later')} isDisabled={isBusy} isPressed={laterAt !== undefined} onPress={() => setLaterAt(laterAt === undefined ? tomorrow : undefined)} />
      </div>
      {laterAt !== undefined && (
        <div className="row offer-later">
          <TimeField label={t('offers.laterAt')} at={laterAt} onChange={(at) => at !== undefined && setLaterAt(at)} />
          <button type="button" className="button is-main" disabled={isBusy} onClick={() => void give({ answer: 'later', laterAt, ...said })}>{t('action.save')}</button>
        </div>
      )}
    </div>
  )
}
