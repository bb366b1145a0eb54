import { useState } from 'react'
import type { MessageBody } from '../../core/contract/messages'
import type { Refusal as Why, SavedItems } from '../../core/contract/replies'
import { MOST_AT_ONCE } from '../../core/desk/desk-messages'
import type { ItemForm } from '../../core/desk/field'
import type { DeskItemKind } from '../../core/desk/desk-item'
import type { OnItems, Undoable } from '../hooks/use-undo'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { DayField } from './day-field'
import type { FindItems } from './field-parts'
import { ReferenceField } from './reference-field'

type Change = MessageBody<'item/change-many'>['change']
const FIELDS = ['demand', 'parent', 'owner', 'validFrom', 'validTo'] as const
type BulkField = (typeof FIELDS)[number]

interface BulkBarProps {
  readonly form: ItemForm
  readonly kind: DeskItemKind
  readonly chosen: ReadonlySet<string>
  readonly findItems: FindItems
  readonly onItems: OnItems
  readonly onDone: (save: Undoable) => void
}

/** The same said of all that are chosen: in pieces, so that a call that rings waits for one of them at most. */
export function BulkBar({ form, kind, chosen, findItems, onItems, onDone }: BulkBarProps) {
  const { t, number } = useWords()
  const [field, setField] = useState<BulkField | ''>('')
  const [value, setValue] = useState<unknown>()
  const [progress, setProgress] = useState<number>()
  const [why, setWhy] = useState<Why>()
  const [changed, setChanged] = useState<number>()
  const offered = FIELDS.filter((each) => form.fields.some(({ name }) => name === each))
  const described = form.fields.find(({ name }) => name === field)
  const run = async (change: Change) => {
    const ids = [...chosen]
    const saved: SavedItems['saved'][number][] = []
    setWhy(undefined)
    setChanged(undefined)
    for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
      setProgress(from)
      const reply = await onItems('item/change-many', { kind, ids: ids.slice(from, from + MOST_AT_ONCE), change })
      if (!reply.ok) {
        setWhy(reply.why)
        break
      }
      saved.push(...reply.value.saved)
    }
    setProgress(undefined)
    setChanged(saved.length)
    onDone({ what: { is: 'many', count: saved.length }, kind, saved })
  }
  const isBusy = progress !== undefined
  return (
    <section className="bulk-bar" aria-label={t('items.bulk.title')}>
      <strong>{t('items.chosen', { count: chosen.size })}</strong>
      <button type="button" className="button" disabled={isBusy} onClick={() => void run({ isRetired: true })}>{t('items.bulk.retire')}</button>
      <button type="button" className="button" disabled={isBusy} onClick={() => void run({ isRetired: false })}>{t('items.bulk.restore')}</button>
      {offered.length > 0 && (
        <select className="input" aria-label={t('items.bulk.field')} value={field} onChange={({ target }) => { setField(FIELDS.find((each) => each === target.value) ?? ''); setValue(undefined) }}>
          <option value="">{t('items.bulk.field')}</option>
          {offered.map((each) => <option key={each} value={each}>{t(`items.bulk.${each}`)}</option>)}
        </select>
      )}
      {field !== '' && described && (
        <>
          {described.is === 'reference' ? <ReferenceField items={findItems(described.to)} value={typeof value === 'string' ? value : ''} name={t('items.bulk.to')} isReadOnly={false} onChange={setValue} />
            : described.is === 'day' || described.is === 'day-start' || described.is === 'day-end' ? <DayField is={described.is} value={value} name={t('items.bulk.to')} isReadOnly={false} onChange={setValue} />
            : <input className="input" aria-label={t('items.bulk.to')} value={typeof value === 'string' ? value : ''} onChange={({ target }) => setValue(target.value)} />}
          <button type="button" className="button is-main" disabled={isBusy || value === undefined || value === ''} onClick={() => void run({ [field]: value })}>{t('items.bulk.apply', { count: chosen.size })}</button>
          <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void run({ forget: [field] })}>{t('items.bulk.clear')}</button>
        </>
      )}
      {isBusy && <span className="small soft" role="status">{t('items.bulk.running', { done: number(progress), total: number(chosen.size) })}</span>}
      {!isBusy && changed !== undefined && <span className="small is-green" role="status">{t('items.bulk.done', { count: changed })}</span>}
      <Refusal why={why} />
    </section>
  )
}
