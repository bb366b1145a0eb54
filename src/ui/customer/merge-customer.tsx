import { useState } from 'react'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { KeyButton } from '../keys/key-button'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { FindCustomer } from './find-customer'

interface MergeCustomerProps {
  readonly customer: CustomerId
  readonly name: string
  readonly settings: Settings
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

const takeFocus = (group: HTMLElement | null) => group?.focus()

/** Two records of one person become one. It cannot be undone, so it is asked once more. */
export function MergeCustomer({ customer, name, settings, now, onCommand }: MergeCustomerProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const [other, setOther] = useState<{ readonly customer: CustomerId; readonly name: string }>()
  const [isMerged, setMerged] = useState(false)
  const merge = (from: CustomerId) =>
    void run(() => onCommand('customer/merge', { from, into: customer })).then((isDone) => {
      if (!isDone) return
      setMerged(true)
      setOther(undefined)
    })
  return (
    <section className="stack">
      <h3>{t('record.merge')}</h3>
      {isMerged && <p role="status" className="is-green">{t('record.merged', { name })}</p>}
      {other ? (
        <div
          // The keys of the question, and not the letters of the search that led to it.
          ref={takeFocus} tabIndex={-1} className="stack sunken" role="alertdialog" aria-label={t('record.merge')}
        >
          <p>{t('record.mergeAsk', { other: other.name, name })}</p>
          <div className="row">
            <KeyButton hotkey="j" label={t('record.mergeDo')} tone="danger" isDisabled={isBusy} onPress={() => merge(other.customer)} />
            <KeyButton hotkey="escape" label={t('action.cancel')} tone="quiet" onPress={() => setOther(undefined)} />
          </div>
        </div>
      ) : (
        <>
          <p className="faint small">{t('record.mergeHint')}</p>
          <FindCustomer settings={settings} now={now} label={t('record.mergeFind')} hotkey="j" except={customer} onChoose={(found, foundName) => setOther({ customer: found, name: foundName })} />
        </>
      )}
      <Refusal why={why} />
    </section>
  )
}
