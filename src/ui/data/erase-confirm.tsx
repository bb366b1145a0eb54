import { useState, type FormEvent } from 'react'
import type { CustomerId } from '../../core/contract/ids'
import type { ReplyOf } from '../../core/contract/replies'
import type { Belongings } from '../../core/customers/belongings'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface EraseConfirmProps {
  readonly belongings: Belongings
  readonly onErase: (customer: CustomerId) => Promise<ReplyOf<'customer/erase'>>
  readonly onErased: (erased: { readonly contacts: number; readonly facts: number }) => void
  readonly onCancel: () => void
}

/** Who it is and what goes with him, and his name to be typed: nobody is erased by a slip of the hand. */
export function EraseConfirm({ belongings, onErase, onErased, onCancel }: EraseConfirmProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const { isBusy, why, run } = useReply()
  const { customer, name, numbersShown, records, contacts, tasks } = belongings
  const word = name || numbersShown[0] || t('data.erase.erase')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      const reply = await onErase(customer)
      if (reply.ok) onErased(reply.value)
      return reply
    })
  }
  return (
    <form className="stack data-form data-danger" onSubmit={submit}>
      <h3>{name || t('data.erase.unnamed')}</h3>
      {numbersShown.length > 0 && <p className="soft dotted">{numbersShown.map((each) => <span key={each}>{each}</span>)}</p>}
      <p>{t('data.erase.goes')}</p>
      <ul className="data-goes">
        <li>{t('data.erase.records', { count: records })}</li>
        <li>{t('data.contacts', { count: contacts })}</li>
        <li>{t('data.tasks', { count: tasks })}</li>
      </ul>
      <p className="soft small">{t('data.erase.stays')}</p>
      <label className="field">
        <span>{t('data.erase.type', { word })}</span>
        <input className="input" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Refusal why={why} />
      <div className="row">
        <button className="button is-danger" disabled={isBusy || !isSame(typed, word)}>{t('data.erase.erase')}</button>
        <button type="button" className="button" disabled={isBusy} onClick={onCancel}>{t('data.erase.cancel')}</button>
      </div>
    </form>
  )
}

const isSame = (typed: string, word: string): boolean => typed.normalize('NFKC').trim() === word.normalize('NFKC').trim()
