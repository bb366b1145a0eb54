import { isRecordValue } from '../../contract/decode'
import { LANGUAGES } from '../../contract/language'
import { decodeDeskItem, type DeskItem, type DeskItemKind } from '../../desk/desk-item'
import { findMistakes, type MistakeKind } from '../../desk/find-mistakes'
import { formOf } from '../../desk/item-forms'
import { mapReferences } from '../../desk/map-references'
import { idIn } from './id-in-line'
import type { ItemRead, ItemRefusal, LibraryDesk } from './item-reader'

const REFUSALS: Readonly<Record<MistakeKind, ItemRefusal>> = {
  missing: 'missing', 'too-long': 'too-long', 'too-many': 'too-many', 'wrong-form': 'wrong-form', 'not-a-number': 'not-a-number', 'out-of-range': 'not-a-number',
  'ends-before-it-begins': 'ends-before-start', 'same-twice': 'doubled-id', 'leads-nowhere': 'guide-leads-nowhere', 'is-incident': 'is-incident', 'as-a-whole': 'wrong-form',
}

/** An item that is read by the form of its kind: what is left out is as of a new one, and a text stands for all languages. */
export const readFormItem = <K extends DeskItemKind>(kind: K) => (input: unknown, { line, now }: LibraryDesk): ItemRead<Extract<DeskItem, { readonly kind: K }>> => {
  const { fields, empty } = formOf(kind)
  if (!isRecordValue(input)) return { ok: false, why: 'not-an-item', field: '' }
  const unknown = Object.keys(input).find((name) => name !== 'id' && !fields.some((field) => field.name === name))
  if (unknown !== undefined) return { ok: false, why: 'unknown-field', field: unknown }
  const { id } = input
  if (typeof id !== 'string' || id.trim() === '') return { ok: false, why: 'missing', field: 'id' }
  const labelled = Object.fromEntries(fields.flatMap(({ name, is }) => (is === 'labels' && typeof input[name] === 'string' ? [[name, Object.fromEntries(LANGUAGES.map((language) => [language, input[name]]))]] : [])))
  const item = {
    ...empty, ...mapReferences(fields, input, (each) => idIn(line, each)), ...labelled,
    kind, id: kind === 'line' ? id.trim() : idIn(line, id.trim()), ...(kind !== 'line' && { line }), version: 1, changedAt: now,
  }
  const [mistake] = findMistakes(formOf(kind), item)
  if (mistake) return { ok: false, why: REFUSALS[mistake.why], field: mistake.path }
  // No mistake: its decoder has read it.
  return { ok: true, value: decodeDeskItem(item) as Extract<DeskItem, { readonly kind: K }> }
}
