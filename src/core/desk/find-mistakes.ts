import { isRecordValue } from '../contract/decode'
import { MOST_GUIDE_CHOICES, MOST_GUIDE_LEVELS } from '../contract/knowledge'
import { LANGUAGES } from '../contract/language'
import { decodeRule } from '../offers/rule'
import { decodeItem, type ItemKind } from '../packs/item'
import { readSiteAddress } from '../settings/read-site-address'
import { fieldsWithin, variantOf, type Field, type ItemForm } from './field'

/** What is wrong in a field, each with words in the locales. `as-a-whole`: no field by itself. */
export type MistakeKind = 'missing' | 'too-long' | 'too-many' | 'wrong-form' | 'not-a-number' | 'out-of-range' | 'ends-before-it-begins' | 'same-twice' | 'leads-nowhere' | 'is-incident' | 'as-a-whole'

export interface Mistake {
  readonly why: MistakeKind
  /** The way through the item: `page.points.0.text`. Empty: the item as a whole. */
  readonly path: string
  /** How many there may be, or between what it has to be. */
  readonly most?: number
}

/** All that is wrong in what is typed, in the order of the form; none: it may be saved. `item`: with its id, line, version and time. */
export function findMistakes(form: ItemForm<ItemKind>, item: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const found = form.fields.flatMap((field) => mistakesIn(field, item[field.name], field.name))
  const { validFrom, validTo } = item
  const isBackwards = (typeof validFrom === 'number' && typeof validTo === 'number') || (typeof validFrom === 'string' && typeof validTo === 'string') ? validTo < validFrom : false
  if (isBackwards) return [...found, { why: 'ends-before-it-begins', path: 'validTo' }]
  // Fields that are right by themselves may be wrong together: a variable nobody knows, a guide that leads nowhere.
  return found.length === 0 && decodeItem(item)?.kind !== form.kind ? [{ why: 'as-a-whole', path: '' }] : found
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
      return (value === undefined && field.isOptional) || field.of.some((choice) => choice.value === value) ? [] : [{ why: 'missing', path }]
    case 'choices':
      return Array.isArray(value) && value.length > 0 && value.every((each) => field.of.some((choice) => choice.value === each)) ? [] : [{ why: 'missing', path }]
    case 'number':
      return ofNumber(value, path, field)
    case 'flag':
      return typeof value === 'boolean' ? [] : [{ why: 'missing', path }]
    case 'day-start':
    case 'day-end':
      return value === undefined || typeof value === 'number' ? [] : [{ why: 'wrong-form', path }]
    case 'moment':
      return (value === undefined && field.isOptional) || typeof value === 'number' ? [] : [{ why: value === undefined ? 'missing' : 'wrong-form', path }]
    case 'day':
      return value === undefined || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) ? [] : [{ why: 'wrong-form', path }]
    case 'reference':
      return ofText(value, path, { most: 200, isOptional: field.isOptional })
    case 'references':
      return ofList(value, path, field.mostItems, (each, at) => ofText(each, at, { most: 200 }))
    case 'roster':
      return value === undefined && field.isOptional ? [] : [...(Array.isArray(value) && value.length < (field.leastItems ?? 0) ? [{ why: 'missing', path } as const] : []), ...ofList(value, path, field.mostItems, (each, at) => ofText(each, at, { most: 80 }))]
    case 'origins':
      return [...(Array.isArray(value) && value.length === 0 ? [{ why: 'missing', path } as const] : []), ...ofList(value, path, field.mostItems, (each, at) => (typeof each === 'string' && readSiteAddress(each) === each ? [] : [{ why: 'wrong-form', path: at }]))]
    case 'group':
      return value === undefined && field.isOptional ? [] : ofRecord(field.fields, value, path)
    case 'one-of':
      if (value === undefined) return []
      return variantOf(field.of, value) ? ofRecord(fieldsWithin(field, value), value, path) : [{ why: 'missing', path }]
    case 'rows':
      return value === undefined && field.isOptional ? [] : [...ofList(value, path, field.mostItems, (row, at) => ofRecord(field.fields, row, at)), ...sameIds(field.fields, value, path)]
    case 'variant-rows':
      return Array.isArray(value) && value.length < (field.leastItems ?? 0) ? [{ why: 'missing', path }] : ofList(value, path, field.mostItems, (row, at) => (variantOf(field.of, row) ? ofRecord(fieldsWithin(field, row), row, at) : [{ why: 'missing', path: at }]))
    case 'guide':
      return value === undefined ? [] : ofGuide(value, path, 1)
    case 'rule':
      return decodeRule(value).ok ? [] : [{ why: 'wrong-form', path }]
  }
}

const ofRecord = (fields: readonly Field[], value: unknown, path: string): readonly Mistake[] =>
  fields.flatMap((each) => mistakesIn(each, isRecordValue(value) ? value[each.name] : undefined, `${path}.${each.name}`))

/** What an agent cannot keep in mind while he asks: deeper than three questions, or wider than five answers (S46). */
function ofGuide(step: unknown, path: string, level: number): readonly Mistake[] {
  if (level > MOST_GUIDE_LEVELS || !isRecordValue(step)) return [{ why: 'wrong-form', path }]
  if (!Array.isArray(step.choices) || step.choices.length === 0) return [...ofText(step.ask, `${path}.ask`, { most: 200 }), { why: 'missing', path: `${path}.choices` }]
  return [...ofText(step.ask, `${path}.ask`, { most: 200 }), ...ofList(step.choices, `${path}.choices`, MOST_GUIDE_CHOICES, (choice, at) => ofChoice(choice, at, level))]
}

function ofChoice(choice: unknown, path: string, level: number): readonly Mistake[] {
  if (!isRecordValue(choice)) return [{ why: 'wrong-form', path }]
  const { label, phrasings, next, end } = choice
  const words = [...ofText(label, `${path}.label`, { most: 200 }), ...(phrasings === undefined ? [] : ofList(phrasings, `${path}.phrasings`, 20, (each, at) => ofText(each, at, { most: 200 })))]
  if ((next === undefined) === (end === undefined)) return [...words, { why: 'leads-nowhere', path }]
  return [...words, ...(next === undefined ? ofText(isRecordValue(end) ? end.text : undefined, `${path}.end.text`, { most: 1000 }) : ofGuide(next, `${path}.next`, level + 1))]
}

function ofText(value: unknown, path: string, { most, isOptional, orEmpty, pattern }: { readonly most: number; readonly isOptional?: true | undefined; readonly orEmpty?: true | undefined; readonly pattern?: RegExp | undefined }): readonly Mistake[] {
  if ((value === undefined && isOptional) || (value === '' && orEmpty)) return []
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

function ofNumber(value: unknown, path: string, { least, most, isWhole, isOptional, orWord }: Extract<Field, { is: 'number' }>): readonly Mistake[] {
  if ((value === undefined && isOptional) || (orWord !== undefined && value === orWord.value)) return []
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
