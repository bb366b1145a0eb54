import { isRecordValue } from '../contract/decode'
import { LANGUAGES } from '../contract/language'
import { decodeRule } from '../offers/rule'
import { decodeDeskItem } from './desk-item'
import type { Field, ItemForm } from './field'
import { UNREADABLE } from './read-raw'

/** What is wrong in a field, each with words in the locales. `as-a-whole`: no field by itself. */
export type MistakeKind = 'missing' | 'too-long' | 'too-many' | 'wrong-form' | 'not-a-number' | 'out-of-range' | 'ends-before-it-begins' | 'same-twice' | 'as-a-whole'

export interface Mistake {
  readonly why: MistakeKind
  /** The way through the item: `page.points.0.text`. Empty: the item as a whole. */
  readonly path: string
  /** How many there may be, or between what it has to be. */
  readonly most?: number
}

/** All that is wrong in what is typed, in the order of the form; none: it may be saved. `item`: with its id, line, version and time. */
export function findMistakes(form: ItemForm, item: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const found = form.fields.flatMap((field) => mistakesIn(field, item[field.name], field.name))
  const { validFrom, validTo } = item
  const isBackwards = (typeof validFrom === 'number' && typeof validTo === 'number') || (typeof validFrom === 'string' && typeof validTo === 'string') ? validTo < validFrom : false
  if (isBackwards) return [...found, { why: 'ends-before-it-begins', path: 'validTo' }]
  // Fields that are right by themselves may be wrong together: a variable nobody knows, a guide that leads nowhere.
  return found.length === 0 && decodeDeskItem(item) === undefined ? [{ why: 'as-a-whole', path: '' }] : found
}

function mistakesIn(field: Field, value: unknown, path: string): readonly Mistake[] {
  switch (field.is) {
    case 'text':
      return ofText(value, path, field)
    case 'labels':
      return ofLabels(value, path, field.most)
    case 'label-rows':
      return ofList(value, path, field.mostItems, (each, at) => ofLabels(each, at, field.most))
    case 'texts':
      return ofList(value, path, field.mostItems, (each, at) => ofText(each, at, { most: field.most }))
    case 'texts-by-language':
      return LANGUAGES.flatMap((language) => {
        const texts = isRecordValue(value) ? value[language] : undefined
        return texts === undefined && field.isPartial ? [] : ofList(texts, `${path}.${language}`, field.mostItems, (each, at) => ofText(each, at, { most: field.most }))
      })
    case 'choice':
      return field.of.some((choice) => choice.value === value) ? [] : [{ why: 'missing', path }]
    case 'number':
      return ofNumber(value, path, field)
    case 'flag':
      return typeof value === 'boolean' ? [] : [{ why: 'missing', path }]
    case 'day-start':
    case 'day-end':
      return value === undefined || typeof value === 'number' ? [] : [{ why: 'wrong-form', path }]
    case 'day':
      return value === undefined || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) ? [] : [{ why: 'wrong-form', path }]
    case 'reference':
      return ofText(value, path, { most: 200, isOptional: field.isOptional })
    case 'group':
      return field.fields.flatMap((each) => mistakesIn(each, isRecordValue(value) ? value[each.name] : undefined, `${path}.${each.name}`))
    case 'rows':
      return value === undefined && field.isOptional ? [] : [...ofList(value, path, field.mostItems, (row, at) => field.fields.flatMap((each) => mistakesIn(each, isRecordValue(row) ? row[each.name] : undefined, `${at}.${each.name}`))), ...sameIds(field.fields, value, path)]
    case 'rule':
      return decodeRule(value).ok ? [] : [{ why: 'wrong-form', path }]
    case 'raw':
      return value === undefined && !field.isOptional ? [{ why: 'wrong-form', path }] : value === UNREADABLE ? [{ why: 'wrong-form', path }] : []
  }
}

function ofText(value: unknown, path: string, { most, isOptional, pattern }: { readonly most: number; readonly isOptional?: true | undefined; readonly pattern?: RegExp | undefined }): readonly Mistake[] {
  if (value === undefined && isOptional) return []
  if (typeof value !== 'string' || value.trim() === '') return [{ why: 'missing', path }]
  if (value.length > most) return [{ why: 'too-long', path, most }]
  return pattern && !pattern.test(value) ? [{ why: 'wrong-form', path }] : []
}

const ofLabels = (value: unknown, path: string, most: number): readonly Mistake[] =>
  LANGUAGES.flatMap((language) => ofText(isRecordValue(value) ? value[language] : undefined, `${path}.${language}`, { most }))

function ofList(value: unknown, path: string, mostItems: number, ofEach: (each: unknown, path: string) => readonly Mistake[]): readonly Mistake[] {
  if (!Array.isArray(value)) return [{ why: 'missing', path }]
  if (value.length > mostItems) return [{ why: 'too-many', path, most: mostItems }]
  return value.flatMap((each: unknown, at) => ofEach(each, `${path}.${at}`))
}

function ofNumber(value: unknown, path: string, { least, most, isWhole, isOptional }: Extract<Field, { is: 'number' }>): readonly Mistake[] {
  if (value === undefined && isOptional) return []
  if (typeof value !== 'number' || !Number.isFinite(value) || (isWhole && !Number.isInteger(value))) return [{ why: 'not-a-number', path }]
  return value < least || value > most ? [{ why: 'out-of-range', path, most }] : []
}

/** Rows that are told apart by an id need one each. */
function sameIds(fields: readonly Field[], value: unknown, path: string): readonly Mistake[] {
  if (!Array.isArray(value) || !fields.some(({ name }) => name === 'id')) return []
  const ids = value.map((row: unknown) => (isRecordValue(row) ? row.id : undefined))
  const at = ids.findIndex((id, index) => id !== '' && ids.indexOf(id) < index)
  return at < 0 ? [] : [{ why: 'same-twice', path: `${path}.${at}.id` }]
}
