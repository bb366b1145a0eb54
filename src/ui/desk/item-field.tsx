import type { ReactNode } from 'react'
import { isRecordValue } from '../../core/contract/decode'
import { LANGUAGES, type Language } from '../../core/contract/language'
import type { Field } from '../../core/desk/field'
import type { Mistake } from '../../core/desk/find-mistakes'
import type { DeskItemKind } from '../../core/desk/desk-item'
import { Icon } from '../icons/icon'
import { LANGUAGE_NAMES } from '../setup/language-names'
import { useWords } from '../words/use-words'
import { DayField } from './day-field'
import { RawField } from './raw-field'
import { ReferenceField } from './reference-field'
import { RuleField } from './rule-field'

export interface FieldProps {
  readonly field: Field
  readonly value: unknown
  /** The way through the item to this field. */
  readonly path: readonly (string | number)[]
  readonly mistakes: readonly Mistake[]
  readonly isReadOnly: boolean
  readonly onChange: (path: readonly (string | number)[], value: unknown) => void
  readonly findItems: FindItems
}

/** Names of other items, for a field that refers to one. */
export type FindItems = (kind: DeskItemKind) => readonly { readonly id: string; readonly name: string }[]

/** One field of an item by its description, with what is wrong in it below. */
export function ItemField(props: FieldProps) {
  const { field, value, path, isReadOnly, onChange } = props
  const { labelText } = useWords()
  const name = labelText(field.label)
  const set = (next: unknown) => onChange(path, next)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  switch (field.is) {
    case 'text':
      return <Named {...props}><TextInput text={text} isLong={field.isLong} isReadOnly={isReadOnly} name={name} onText={(typed) => set(typed === '' && field.isOptional ? undefined : typed)} /></Named>
    case 'labels':
      return <Languages {...props} isLong={field.isLong} textOf={(language) => textIn(value, language)} setText={(language, typed) => onChange([...path, language], typed)} />
    case 'texts':
      return <Named {...props}><TextInput text={Array.isArray(value) ? value.join('\n') : ''} isLong isReadOnly={isReadOnly} name={name} onText={(typed) => set(linesOf(typed))} /></Named>
    case 'texts-by-language':
      return <Languages {...props} isLong textOf={(language) => (isRecordValue(value) && Array.isArray(value[language]) ? value[language].join('\n') : '')} setText={(language, typed) => onChange([...path, language], typed === '' && field.isPartial ? undefined : linesOf(typed))} />
    case 'choice':
      return (
        <Named {...props}>
          <select className="input" aria-label={name} value={text} disabled={isReadOnly} onChange={({ target }) => set(target.value)}>
            {field.of.map((choice) => <option key={choice.value} value={choice.value}>{labelText(choice.label)}</option>)}
          </select>
        </Named>
      )
    case 'number':
      return <Named {...props}><input className="input item-number" inputMode="decimal" aria-label={name} value={text} readOnly={isReadOnly} onChange={({ target }) => set(numberOf(target.value))} /></Named>
    case 'flag':
      return <label className="check"><input type="checkbox" checked={value === true} disabled={isReadOnly} onChange={({ target }) => set(target.checked)} /><span>{name}</span></label>
    case 'day':
    case 'day-start':
    case 'day-end':
      return <Named {...props}><DayField is={field.is} value={value} name={name} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'reference':
      return <Named {...props}><ReferenceField items={props.findItems(field.to)} value={text} name={name} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'raw':
      return <Named {...props}><RawField value={value} name={name} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'rule':
      return <Named {...props}><RuleField rule={value} isReadOnly={isReadOnly} onChange={set} /></Named>
    case 'group':
      return (
        <fieldset className="item-group">
          <legend>{name}</legend>
          {field.fields.map((each) => <ItemField key={each.name} {...props} field={each} value={isRecordValue(value) ? value[each.name] : undefined} path={[...path, each.name]} />)}
        </fieldset>
      )
    case 'rows':
    case 'label-rows':
      return <Rows {...props} />
  }
}

function Rows(props: FieldProps) {
  const { field, value, path, isReadOnly, onChange, mistakes } = props
  const { t, labelText } = useWords()
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  const fields = field.is === 'rows' ? field.fields : []
  const fresh = field.is === 'rows' ? withFreshId(field.empty, rows) : { 'zh-CN': '', 'zh-TW': '', en: '' }
  return (
    <fieldset className="item-group">
      <legend>{labelText(field.label)}</legend>
      {rows.map((row, at) => (
        <div key={at} className="item-row">
          <div className="item-row-fields">
            {field.is === 'label-rows' ? <ItemField {...props} field={{ ...field, is: 'labels', label: { 'zh-CN': `${at + 1}`, 'zh-TW': `${at + 1}`, en: `${at + 1}` } }} value={row} path={[...path, at]} />
              : fields.map((each) => <ItemField key={each.name} {...props} field={each} value={isRecordValue(row) ? row[each.name] : undefined} path={[...path, at, each.name]} />)}
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

interface LanguagesProps extends FieldProps {
  readonly isLong: true | undefined
  readonly textOf: (language: Language) => string
  readonly setText: (language: Language, text: string) => void
}

function Languages({ field, path, mistakes, isReadOnly, isLong, textOf, setText }: LanguagesProps) {
  const { labelText } = useWords()
  return (
    <fieldset className="item-languages">
      <legend>{labelText(field.label)}</legend>
      {field.hint && <p className="field-hint">{labelText(field.hint)}</p>}
      {LANGUAGES.map((language) => (
        <div key={language} className="item-language" lang={language}>
          <span className="faint small">{LANGUAGE_NAMES[language]}</span>
          <TextInput text={textOf(language)} isLong={isLong} isReadOnly={isReadOnly} name={`${labelText(field.label)} ${LANGUAGE_NAMES[language]}`} onText={(typed) => setText(language, typed)} />
          <Mistakes mistakes={mistakes} path={[...path, language]} isDeep />
        </div>
      ))}
    </fieldset>
  )
}

interface TextInputProps {
  readonly text: string
  readonly isLong: true | undefined
  readonly isReadOnly: boolean
  readonly name: string
  readonly onText: (text: string) => void
}

function TextInput({ text, isLong, isReadOnly, name, onText }: TextInputProps) {
  return isLong
    ? <textarea className="input" aria-label={name} rows={Math.min(16, Math.max(2, text.split('\n').length + 1))} value={text} readOnly={isReadOnly} onChange={({ target }) => onText(target.value)} />
    : <input className="input" aria-label={name} value={text} readOnly={isReadOnly} onChange={({ target }) => onText(target.value)} />
}

function Named({ field, path, mistakes, children }: FieldProps & { readonly children: ReactNode }) {
  const { labelText } = useWords()
  return (
    <div className="field">
      <span>{labelText(field.label)}</span>
      {children}
      {field.hint && <span className="field-hint">{labelText(field.hint)}</span>}
      <Mistakes mistakes={mistakes} path={path} isDeep />
    </div>
  )
}

/** `isDeep`: also what is wrong in a line of it. */
function Mistakes({ mistakes, path, isDeep = false }: { readonly mistakes: readonly Mistake[]; readonly path: readonly (string | number)[]; readonly isDeep?: boolean }) {
  const { t } = useWords()
  const own = path.join('.')
  const found = mistakes.find((each) => each.path === own || (isDeep && each.path.startsWith(`${own}.`)))
  return found ? <span className="item-mistake is-amber small" role="status">{t(`items.mistake.${found.why}`, { most: found.most ?? '' })}</span> : null
}

const textIn = (value: unknown, language: Language): string => (isRecordValue(value) && typeof value[language] === 'string' ? value[language] : '')
/** As it is typed, an empty line at the end too: the next one is about to be written there. */
const linesOf = (typed: string): readonly string[] => (typed === '' ? [] : typed.split('\n'))
const numberOf = (typed: string): unknown => (typed.trim() === '' ? undefined : Number.isFinite(Number(typed)) && !/\.$|^-?0\d|\.\d*0$/u.test(typed) ? Number(typed) : typed)
const swapped = (rows: readonly unknown[], at: number): readonly unknown[] => rows.with(at, rows[at - 1]).with(at - 1, rows[at])

function withFreshId(empty: unknown, rows: readonly unknown[]): unknown {
  if (!isRecordValue(empty) || !('id' in empty)) return empty
  const ids = new Set(rows.map((row) => (isRecordValue(row) ? row.id : undefined)))
  let number = rows.length + 1
  while (ids.has(String(number))) number += 1
  return { ...empty, id: String(number) }
}
