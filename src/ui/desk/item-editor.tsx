import { useMemo, useState } from 'react'
import { isRecordValue } from '../../core/contract/decode'
import { fieldsWithin, type Field, type ItemForm } from '../../core/desk/field'
import { readSiteAddress } from '../../core/settings/read-site-address'
import { findMistakes, type Mistake } from '../../core/desk/find-mistakes'
import { setAt } from '../../core/desk/set-at'
import { decodeDeskItem, type DeskItem } from '../../core/desk/desk-item'
import { useKept } from '../forms/use-kept'
import type { KeptVersion } from '../hooks/use-items'
import type { Refusal as Why } from '../../core/contract/replies'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { PageTabs } from '../tabs/page-tabs'
import { useWords } from '../words/use-words'
import type { FindItems } from './field-parts'
import { ItemField } from './item-field'
import { ItemHistory } from './item-history'
import { ItemPreview, type Around } from './item-preview'

export interface ItemEditorProps {
  readonly form: ItemForm
  /** As it is stored; of a new one what it begins with. */
  readonly item: DeskItem | NewItem
  readonly versions: readonly KeptVersion[]
  readonly isReadOnly: boolean
  readonly isBusy: boolean
  readonly why: Why | undefined
  readonly around: Around
  readonly findItems: FindItems
  /** Answers whether it was saved. `base`: the version that was edited, 0 of a new one. */
  readonly onSave: (item: DeskItem, base: number) => Promise<boolean>
  readonly onRetire: (isRetired: boolean) => void
  readonly onRestore: (version: number) => void
  readonly onClose: () => void
}

/** Half an item: its form says what it still lacks. */
export type NewItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: 0 }

const TABS = ['edit', 'history'] as const

interface Typed {
  readonly fields: Readonly<Record<string, unknown>>
  /** The version it was begun from: what was saved elsewhere meanwhile is not written over. */
  readonly base: number
}

/** One item: its fields, what is wrong in them while they are typed, and how an agent will see it. What is half typed is kept. */
export function ItemEditor({ form, item, versions, isReadOnly, isBusy, why, around, findItems, onSave, onRetire, onRestore, onClose }: ItemEditorProps) {
  const { t, labelText } = useWords()
  const [tab, setTab] = useState<(typeof TABS)[number]>('edit')
  const stored = useMemo((): Typed => ({ fields: { ...item }, base: item.version }), [item])
  const [typed, setTyped] = useKept<Typed>(`item ${form.kind} ${item.id}`, stored)
  const [savedAs, setSavedAs] = useState<number>()
  const isTouched = typed !== stored
  const whole = useMemo(() => ({ ...tidied(form.fields, typed.fields), version: typed.base + 1, changedAt: around.now }), [form, typed, around.now])
  const mistakes = useMemo(() => findMistakes(form, whole), [form, whole])
  const shown = useMemo(() => (mistakes.length === 0 ? decodeDeskItem(whole) : undefined), [mistakes, whole])
  const isRetired = typeof typed.fields.retiredAt === 'number'
  const isNew = item.version === 0
  const change = (path: readonly (string | number)[], value: unknown) => {
    setSavedAs(undefined)
    setTyped((before) => ({ ...before, fields: setAt(before.fields, path, value) }))
  }
  const save = async () => {
    if (shown && (await onSave(shown, typed.base))) {
      setTyped(undefined)
      setSavedAs(typed.base + 1)
    }
  }
  return (
    <aside className="item-editor" aria-label={labelText(form.label)}>
      <div className="row is-spread">
        <button type="button" className="button" onClick={onClose}>{t('action.close')}</button>
        <span className="faint small item-id">{item.id}</span>
        {!isReadOnly && !isNew && <button type="button" className="button is-quiet" disabled={isBusy || isTouched} onClick={() => onRetire(!isRetired)}>{t(isRetired ? 'items.editor.again' : 'items.editor.retire')}</button>}
      </div>
      <PageTabs label={labelText(form.label) ?? ''} tabs={TABS} current={tab} titleOf={(each) => t(`items.editor.tab.${each}`)} onChoose={setTab}>
        {tab === 'history' && <ItemHistory key={item.version} versions={versions} now={around.now} isReadOnly={isReadOnly} isBusy={isBusy} onRestore={onRestore} />}
        {tab === 'edit' && (
          <div className="item-edit">
            <form className="item-form stack" onSubmit={(event) => { event.preventDefault(); void save() }}>
              {form.fields.map((field) => (
                <ItemField key={field.name} field={field} value={typed.fields[field.name]} path={[field.name]} mistakes={isTouched ? mistakes : NONE} isReadOnly={isReadOnly} onChange={change} findItems={findItems} />
              ))}
              <Refusal why={why} />
              {!isReadOnly && (
                <div className="item-save row">
                  <button className="button is-main" disabled={isBusy || (!isTouched && !isNew) || mistakes.length > 0}>{t('items.editor.save')}</button>
                  {isTouched && <button type="button" className="button is-quiet" onClick={() => setTyped(undefined)}>{t('items.editor.discard')}</button>}
                  {isTouched && mistakes.length > 0 && <span className="is-amber small" role="status">{t('items.editor.mistakes', { count: mistakes.length })}{mistakes[0]?.path === '' && ` · ${t('items.mistake.as-a-whole')}`}</span>}
                  {isTouched && mistakes.length === 0 && <span className="faint small">{t('items.editor.kept')}</span>}
                  {!isTouched && savedAs !== undefined && <span className="is-green small" role="status"><Icon name="check" /> {t('items.editor.saved', { version: savedAs })}</span>}
                </div>
              )}
            </form>
            <section className="item-preview" aria-label={t('items.editor.preview')}>
              <h3 className="small soft">{t('items.editor.preview')}</h3>
              {shown ? <ItemPreview item={shown} around={around} /> : <p className="faint">{t('items.editor.noPreview')}</p>}
            </section>
          </div>
        )}
      </PageTabs>
    </aside>
  )
}

const NONE: readonly Mistake[] = []

/** As it is saved: without the empty lines that a list has while it is typed. */
function tidied(fields: readonly Field[], item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const clean = (value: unknown): unknown => (Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.map((each: string) => each.trim()).filter(Boolean) : value)
  const next: Record<string, unknown> = { ...item }
  for (const field of fields) {
    const value = item[field.name]
    if (field.is === 'texts') next[field.name] = clean(value)
    else if (field.is === 'origins') next[field.name] = originsIn(clean(value))
    else if (field.is === 'texts-by-language' && isRecordValue(value)) next[field.name] = Object.fromEntries(Object.entries(value).map(([language, texts]) => [language, clean(texts)]))
    else if ((field.is === 'group' || field.is === 'one-of') && isRecordValue(value)) next[field.name] = tidied(fieldsWithin(field, value), value)
    else if ((field.is === 'rows' || field.is === 'variant-rows') && Array.isArray(value)) next[field.name] = value.map((row: unknown) => (isRecordValue(row) ? tidied(fieldsWithin(field, row), row) : row))
    else if (field.is === 'guide') next[field.name] = guideOf(value, clean)
  }
  return next
}

/** As people write addresses: what can be read as one is its origin. */
const originsIn = (value: unknown): unknown => (Array.isArray(value) ? [...new Set(value.map((each: unknown) => (typeof each === 'string' ? (readSiteAddress(each) ?? each) : each)))] : value)

function guideOf(step: unknown, clean: (texts: unknown) => unknown): unknown {
  if (!isRecordValue(step) || !Array.isArray(step.choices)) return step
  return {
    ...step,
    choices: step.choices.map((choice: unknown) => (isRecordValue(choice)
      ? { ...choice, ...(choice.phrasings !== undefined && { phrasings: clean(choice.phrasings) }), ...(choice.next !== undefined && { next: guideOf(choice.next, clean) }) }
      : choice)),
  }
}
