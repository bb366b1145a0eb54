import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../core/contract/language'
import type { Field } from '../../core/desk/field'
import type { Mistake } from '../../core/desk/find-mistakes'
import type { DeskItemKind } from '../../core/desk/desk-item'
import { LANGUAGE_NAMES } from '../setup/language-names'
import { useWords } from '../words/use-words'

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

/** Other items, for a field that refers to some. */
export type FindItems = (kind: DeskItemKind) => readonly FoundItem[]

export interface FoundItem {
  readonly id: string
  readonly name: string
  /** Of an agent his number, of a team its code. */
  readonly short?: string | undefined
}

interface LanguagesProps extends FieldProps {
  readonly isLong: true | undefined
  readonly textOf: (language: Language) => string
  readonly setText: (language: Language, text: string) => void
}

/** A text for each language. */
export function Languages({ field, path, mistakes, isReadOnly, isLong, textOf, setText }: LanguagesProps) {
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
  readonly name: string | undefined
  readonly onText: (text: string) => void
}

export function TextInput({ text, isLong, isReadOnly, name, onText }: TextInputProps) {
  return isLong
    ? <textarea className="input" aria-label={name} rows={Math.min(16, Math.max(2, text.split('\n').length + 1))} value={text} readOnly={isReadOnly} onChange={({ target }) => onText(target.value)} />
    : <input className="input" aria-label={name} value={text} readOnly={isReadOnly} onChange={({ target }) => onText(target.value)} />
}

export function Named({ field, path, mistakes, children }: FieldProps & { readonly children: ReactNode }) {
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
export function Mistakes({ mistakes, path, isDeep = false }: { readonly mistakes: readonly Mistake[]; readonly path: readonly (string | number)[]; readonly isDeep?: boolean }) {
  const { t } = useWords()
  const own = path.join('.')
  const found = mistakes.find((each) => each.path === own || (isDeep && each.path.startsWith(`${own}.`)))
  return found ? <span className="item-mistake is-amber small" role="status">{t(`items.mistake.${found.why}`, { most: found.most ?? '' })}</span> : null
}

/** As it is typed, an empty line at the end too: the next one is about to be written there. */
export const linesOf = (typed: string): readonly string[] => (typed === '' ? [] : typed.split('\n'))
