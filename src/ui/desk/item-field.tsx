import { useState } from 'react'
import { isRecordValue } from '../../core/contract/decode'
import { LANGUAGES, type Language } from '../../core/contract/language'
import { fieldsWithin, variantOf } from '../../core/desk/field'
import { PickMany } from '../forms/pick-many'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { fromWallClock, toWallClock } from '../format/wall-clock'
import { DayField } from './day-field'
import { Languages, linesOf, Mistakes, Named, TextInput, type FieldProps } from './field-parts'
import { GuideField } from './guide-field'
import { ReferenceField } from './reference-field'
import { RuleField } from './rule-field'

/** One field of an item by its description, with what is wrong in it below. */
export function ItemField(props: FieldProps) {
  const { field, value, path, isReadOnly, onChange } = props
  const { t, labelText, timeZone } = useWords()
  const name = labelText(field.label)
  const set = (next: unknown) => onChange(path, next)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  switch (field.is) {
    case 'text':
      return <Named {...props}><TextInput text={text} isLong={field.isLong} isReadOnly={isReadOnly} name={name} onText={(typed) => set(typed === '' && field.isOptional ? undefined : typed)} /></Named>
    case 'labels':
      return field.isName ? <PersonName {...props} /> : <Languages {...props} isLong={field.isLong} textOf={(language) => textIn(value, language)} setText={(language, typed) => onChange([...path, language], typed)} />
    case 'texts':
    case 'origins':
      return <Named {...props}><TextInput text={Array.isArray(value) ? value.join('\n') : ''} isLong isReadOnly={isReadOnly} name={name} onText={(typed) => set(linesOf(typed))} /></Named>
    case 'texts-by-language':
      return <Languages {...props} isLong textOf={(language) => (isRecordValue(value) && Array.isArray(value[language]) ? value[language].join('\n') : '')} setText={(language, typed) => onChange([...path, language], typed === '' && field.isPartial ? undefined : linesOf(typed))} />
    case 'choice':
      return (
        <Named {...props}>
          <select className="input" aria-label={name} value={text} disabled={isReadOnly} onChange={({ target }) => set(target.value === '' ? undefined : target.value)}>
            {field.isOptional && <option value="">—</option>}
            {field.of.map((choice) => <option key={choice.value} value={choice.value}>{labelText(choice.label)}</option>)}
          </select>
        </Named>
      )
    case 'choices':
      return (
        <Named {...props}>
          <div className="item-choices" role="group" aria-label={name}>
            {field.of.map((choice) => {
              const chosen: readonly unknown[] = Array.isArray(value) ? value : []
              return <label key={choice.value} className="check"><input type="checkbox" checked={chosen.includes(choice.value)} disabled={isReadOnly} onChange={({ target }) => set(target.checked ? [...chosen, choice.value] : chosen.filter((each) => each !== choice.value))} /><span>{labelText(choice.label)}</span></label>
            })}
          </div>
        </Named>
      )
    case 'number': {
      const { orWord } = field
      const isWord = orWord !== undefined && value === orWord.value
      return (
        <Named {...props}>
          <div className="row">
            <input className="input item-number" inputMode="decimal" aria-label={name} value={isWord ? '' : text} readOnly={isReadOnly} disabled={isWord} onChange={({ target }) => set(numberOf(target.value))} />
            {orWord && <label className="check"><input type="checkbox" checked={isWord} disabled={isReadOnly} onChange={({ target }) => set(target.checked ? orWord.value : 0)} /><span>{labelText(orWord.label)}</span></label>}
          </div>
        </Named>
      )
    }
    case 'flag':
      return <label className="check"><input type="checkbox" checked={value === true} disabled={isReadOnly} onChange={({ target }) => set(target.checked)} /><span>{name}</span></label>
    case 'day':
    case 'day-start':
    case 'day-end':
      return <Named {...props}><DayField is={field.is} value={value} name={name} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'moment':
      return <Named {...props}><input className="input" type="datetime-local" aria-label={name} value={typeof value === 'number' ? toWallClock(value, timeZone) : ''} readOnly={isReadOnly} onChange={({ target }) => set(fromWallClock(target.value, timeZone))} /></Named>
    case 'reference':
      return <Named {...props}><ReferenceField items={props.findItems(field.to)} value={text} name={name} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'references':
      return <Named {...props}><PickMany label={name ?? ''} options={props.findItems(field.to).map(({ id, name: shown }) => ({ value: id, name: shown }))} values={textsIn(value)} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'roster':
      return <Named {...props}><PickMany label={name ?? ''} options={props.findItems(field.of).map(({ name: shown, short = '' }) => ({ value: short, name: shown }))} values={textsIn(value)} isReadOnly={isReadOnly} isFree onChange={set} /></Named>
    case 'guide':
      return <GuideField {...props} />
    case 'one-of':
      return <OneOf {...props} />
    case 'rule':
      return <Named {...props}><RuleField rule={value} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'group':
      return (
        <fieldset className="item-group">
          <legend>{name}</legend>
          {field.isOptional && <label className="check"><input type="checkbox" checked={value !== undefined} disabled={isReadOnly} onChange={({ target }) => set(target.checked ? field.empty : undefined)} /><span>{t('items.editor.use')}</span></label>}
          {field.isOptional && field.hint && value !== undefined && <p className="field-hint">{labelText(field.hint)}</p>}
          {(!field.isOptional || value !== undefined) && field.fields.map((each) => <ItemField key={each.name} {...props} field={each} value={isRecordValue(value) ? value[each.name] : undefined} path={[...path, each.name]} />)}
        </fieldset>
      )
    case 'rows':
    case 'variant-rows':
    case 'label-rows':
      return <Rows {...props} />
  }
}

function Rows(props: FieldProps) {
  const { field, value, path, isReadOnly, onChange, mistakes } = props
  const { t, labelText } = useWords()
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  const fresh = field.is === 'rows' ? withFreshId(field.empty, rows) : field.is === 'variant-rows' ? field.of[0]?.empty : { 'zh-CN': '', 'zh-TW': '', en: '' }
  return (
    <fieldset className="item-group">
      <legend>{labelText(field.label)}</legend>
      {rows.map((row, at) => (
        <div key={at} className="item-row">
          <div className="item-row-fields">
            {field.is === 'variant-rows' && <VariantChoice {...props} value={row} path={[...path, at]} />}
            {field.is === 'label-rows' ? <ItemField {...props} field={{ ...field, is: 'labels', label: { 'zh-CN': `${at + 1}`, 'zh-TW': `${at + 1}`, en: `${at + 1}` } }} value={row} path={[...path, at]} />
              : fieldsWithin(field, row).map((each) => <ItemField key={each.name} {...props} field={each} value={isRecordValue(row) ? row[each.name] : undefined} path={[...path, at, each.name]} />)}
          </div>
          {!isReadOnly && (
            <div className="item-row-tools">
              {at > 0 && <button type="button" className="icon-button" title={t('items.editor.up', { number: at + 1 })} aria-label={t('items.editor.up', { number: at + 1 })} onClick={() => onChange(path, swapped(rows, at))}><Icon name="up" /></button>}
              <button type="button" className="icon-button" title={t('items.editor.remove', { number: at + 1 })} aria-label={t('items.editor.remove', { number: at + 1 })} onClick={() => onChange(path, rows.filter((_, index) => index !== at))}><Icon name="close" /></button>
            </div>
          )}
        </div>
      ))}
      <Mistakes mistakes={mistakes} path={path} />
      {!isReadOnly && <div><button type="button" className="button is-quiet small" onClick={() => onChange(path, [...rows, fresh])}><Icon name="plus" /> {t('items.editor.add')}</button></div>}
    </fieldset>
  )
}

/** Another form begins anew: what was filled in of the one before says nothing in it. */
function VariantChoice({ field, value, path, isReadOnly, onChange }: FieldProps) {
  const { t, labelText } = useWords()
  if (field.is !== 'variant-rows' && field.is !== 'one-of') return null
  const current = variantOf(field.of, value)
  return (
    <select className="input" aria-label={field.is === 'one-of' ? labelText(field.label) : t('items.editor.form')} value={current?.value ?? ''} disabled={isReadOnly} onChange={({ target }) => onChange(path, field.of.find((each) => each.value === target.value)?.empty)}>
      {(field.is === 'one-of' || !current) && <option value="">{t('items.editor.none')}</option>}
      {field.of.map((each) => <option key={each.value} value={each.value}>{labelText(each.label)}</option>)}
    </select>
  )
}

function OneOf(props: FieldProps) {
  const { field, value, path } = props
  const { labelText } = useWords()
  return (
    <fieldset className="item-group">
      <legend>{labelText(field.label)}</legend>
      <VariantChoice {...props} />
      {fieldsWithin(field, value).map((each) => <ItemField key={each.name} {...props} field={each} value={isRecordValue(value) ? value[each.name] : undefined} path={[...path, each.name]} />)}
    </fieldset>
  )
}

/** One name for all languages, unless somebody writes it otherwise in another one. */
function PersonName(props: FieldProps) {
  const { field, value, path, isReadOnly, onChange } = props
  const { t, labelText } = useWords()
  const [isApart, setApart] = useState(false)
  if (isApart || new Set(LANGUAGES.map((language) => textIn(value, language))).size > 1) {
    return <Languages {...props} isLong={undefined} textOf={(language) => textIn(value, language)} setText={(language, typed) => onChange([...path, language], typed)} />
  }
  return (
    <Named {...props}>
      <TextInput text={textIn(value, 'en')} isLong={undefined} isReadOnly={isReadOnly} name={labelText(field.label)} onText={(typed) => onChange(path, Object.fromEntries(LANGUAGES.map((language) => [language, typed])))} />
      {!isReadOnly && <div><button type="button" className="link-button small" onClick={() => setApart(true)}>{t('items.editor.inLanguages')}</button></div>}
    </Named>
  )
}

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [])
const textIn = (value: unknown, language: Language): string => (isRecordValue(value) && typeof value[language] === 'string' ? value[language] : '')
const numberOf = (typed: string): unknown => (typed.trim() === '' ? undefined : Number.isFinite(Number(typed)) && !/\.$|^-?0\d|\.\d*0$/u.test(typed) ? Number(typed) : typed)
const swapped = (rows: readonly unknown[], at: number): readonly unknown[] => rows.with(at, rows[at - 1]).with(at - 1, rows[at])

function withFreshId(empty: unknown, rows: readonly unknown[]): unknown {
  if (!isRecordValue(empty) || !('id' in empty)) return empty
  const ids = new Set(rows.map((row) => (isRecordValue(row) ? row.id : undefined)))
  let number = rows.length + 1
  while (ids.has(String(number))) number += 1
  return { ...empty, id: String(number) }
}
