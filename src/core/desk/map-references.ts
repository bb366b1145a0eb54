import { isRecordValue } from '../contract/decode'
import { fieldsWithin, type Field } from './field'

/** The same with the id of every other item that it names said otherwise: files name things without their line, what is stored with it. */
export function mapReferences<T>(fields: readonly Field[], of: T, say: (id: string) => string): T {
  if (!isRecordValue(of)) return of
  const changed = fields.flatMap((field) => (of[field.name] === undefined ? [] : [[field.name, mapIn(field, of[field.name], say)] as const]))
  return { ...of, ...Object.fromEntries(changed) }
}

function mapIn(field: Field, value: unknown, say: (id: string) => string): unknown {
  switch (field.is) {
    case 'reference':
      return typeof value === 'string' && !field.orName ? say(value) : value
    case 'references':
      return Array.isArray(value) ? value.map((each: unknown) => (typeof each === 'string' ? say(each) : each)) : value
    case 'guide':
      return mapGuide(value, say)
    case 'rows':
    case 'variant-rows':
      return Array.isArray(value) ? value.map((row: unknown) => mapReferences(fieldsWithin(field, row), row, say)) : value
    case 'group':
    case 'one-of':
      return mapReferences(fieldsWithin(field, value), value, say)
    default:
      return value
  }
}

/** Ends of a guide may name an article. */
function mapGuide(step: unknown, say: (id: string) => string): unknown {
  if (!isRecordValue(step) || !Array.isArray(step.choices)) return step
  const choices = step.choices.map((choice: unknown): unknown => {
    if (!isRecordValue(choice)) return choice
    const { next, end } = choice
    return { ...choice, ...(next !== undefined && { next: mapGuide(next, say) }), ...(isRecordValue(end) && { end: { ...end, ...(typeof end.article === 'string' && { article: say(end.article) }) } }) }
  })
  return { ...step, choices }
}
