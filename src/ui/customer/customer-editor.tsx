import { useRef, useState, type ReactNode } from 'react'
import { TAG_TIERS, type Tag } from '../../core/contract/definitions'
import type { EpochMs } from '../../core/contract/ids'
import type { CardPerson, CardTag, RememberedData } from '../../core/customers/customer-card'
import { useKept } from '../forms/use-kept'
import type { OnCommand, Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { KeyCap } from '../keys/key-cap'
import { KeyedField } from '../keys/keyed-field'
import { useKey } from '../keys/use-key'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { AddLine } from './add-line'
import { RememberedList } from './remembered-list'
import './customer.css'

export interface CustomerEditorProps {
  readonly person: CardPerson
  readonly tags: readonly CardTag[]
  /** Every tag of the line that is not retired. */
  readonly allTags: readonly Tag[]
  readonly remembered: readonly RememberedData[]
  readonly now: EpochMs
  /** At the end: merging needs a search, which only some places have. */
  readonly children?: ReactNode
  readonly onCommand: OnCommand
}

/** What is kept of a customer. Every change is a fact of its own, saved at once. */
export function CustomerEditor({ person, tags, allTags, remembered, now, children, onCommand }: CustomerEditorProps) {
  const { t, whenExactly } = useWords()
  const { isBusy, why, run } = useReply()
  const { customer } = person
  const [undo, setUndo] = useState<{ readonly text: string; readonly run: () => Promise<Reply> }>()
  const unlink = (rawNumber: string) =>
    void run(() => onCommand('customer/unlink-number', { customer, rawNumber })).then((isDone) =>
      isDone && setUndo({ text: t('record.unlinked', { number: rawNumber }), run: () => onCommand('customer/link-number', { customer, rawNumber }) }))
  /** An empty value forgets; what was forgotten by mistake is taken back. */
  const remember = async (field: string, value: string) => {
    const before = remembered.find((each) => each.field === field)?.value
    const isDone = await run(() => onCommand('customer/remember', { customer, field, value }))
    if (isDone && value === '' && before) setUndo({ text: t('record.forgotten', { field }), run: () => onCommand('customer/remember', { customer, field, value: before }) })
    return isDone
  }
  const tagArea = useRef<HTMLDivElement>(null)
  useKey({ key: 's', label: t('tags.title'), run: () => tagArea.current?.querySelector('button')?.focus() })
  const worn = new Set(tags.map((tag) => tag.id))
  return (
    <section className="customer-editor stack" aria-label={t('customer.title')}>
      <NameForm person={person} isBusy={isBusy} onSave={(name, salutation) => run(() => onCommand('customer/rename', { customer, name, ...(salutation ? { salutation } : {}) }))} />
      <Refusal why={why} />
      {undo && (
        <p className="just-undone row" role="status">
          <span>{undo.text}</span>
          <button type="button" className="link-button" onClick={() => void run(undo.run).then((isDone) => isDone && setUndo(undefined))}>{t('contacts.undo')}</button>
        </p>
      )}
      <h3 className="row">{t('tags.title')} <KeyCap of={{ key: 's' }} /></h3>
      <div ref={tagArea} className="stack">
      {TAG_TIERS.filter((tier) => allTags.some((tag) => tag.tier === tier)).map((tier) => (
        <div key={tier} className="tier" role="group" aria-label={t(`tags.tier.${tier}`)}>
          <span className="field-name">{t(`tags.tier.${tier}`)}</span>
          <div className="segments">
            {allTags.filter((tag) => tag.tier === tier).map((tag) => (
              <button key={tag.id} type="button" className="button tag-toggle" aria-pressed={worn.has(tag.id)} disabled={isBusy} onClick={() => void run(() => onCommand('customer/tag', { customer, tag: tag.id, isOn: !worn.has(tag.id) }))}>
                <Label of={tag.labels} />
              </button>
            ))}
          </div>
        </div>
      ))}
      </div>
      <h3>{t('customer.numbers')}</h3>
      <ul>
        {person.numbers.map((rawNumber) => (
          <li key={rawNumber} className="line-with-end">
            <span className="number">{rawNumber}</span>
            <button type="button" className="icon-button" disabled={isBusy} aria-label={t('customer.unlink', { number: rawNumber })} onClick={() => unlink(rawNumber)}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
      <AddLine about={`customer/number ${customer}`} hotkey="d" label={t('customer.addNumber')} maxLength={64} onAdd={(rawNumber) => run(() => onCommand('customer/link-number', { customer, rawNumber }))} />
      <RememberedList customer={customer} remembered={remembered} now={now} onRemember={remember} />
      <h3>{t('customer.notes')}</h3>
      <AddLine about={`customer/note ${customer}`} hotkey="a" label={t('customer.addNote')} maxLength={2000} onAdd={(text) => run(() => onCommand('customer/note', { customer, text }))} />
      <ul>
        {person.notes.map((note) => (
          <li key={note.at} className="customer-note">
            <p>{note.text}</p>
            <time className="faint small">{whenExactly(note.at, now)}</time>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

interface NameFormProps {
  readonly person: CardPerson
  readonly isBusy: boolean
  /** Whether it was taken. */
  readonly onSave: (name: string, salutation: string) => Promise<boolean>
}

function NameForm({ person, isBusy, onSave }: NameFormProps) {
  const { t } = useWords()
  const [name, setName] = useKept(`customer/name ${person.customer}`, person.name)
  const [salutation, setSalutation] = useKept(`customer/salutation ${person.customer}`, person.salutation ?? '')
  const isChanged = name.trim() !== person.name || salutation.trim() !== (person.salutation ?? '')
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault()
        void onSave(name.trim(), salutation.trim()).then((isTaken) => {
          if (!isTaken) return
          setName(name.trim())
          setSalutation(salutation.trim())
        })
      }}
    >
      <label className="field"><span>{t('customer.name')}</span><KeyedField hotkey="r" label={t('customer.name')} placeholder={t('customer.name')} isKeyAlwaysShown value={name} maxLength={120} onChange={(event) => setName(event.target.value)} /></label>
      <label className="field"><span>{t('customer.salutation')}</span><input className="input" value={salutation} maxLength={40} onChange={(event) => setSalutation(event.target.value)} /></label>
      <button className="button" disabled={isBusy || !isChanged || !name.trim()}>{t('action.save')}</button>
    </form>
  )
}
