import { isRecordValue } from '../contract/decode'
import type { EpochMs, LineId } from '../contract/ids'
import { LANGUAGES } from '../contract/language'
import { readEdgeOfDay } from '../import/read-edge-of-day'
import { idIn, idOutOf } from '../knowledge/library/id-in-line'
import { lineOfItem } from '../packs/item'
import { decodeDeskItem, type DeskItem } from './desk-item'
import type { Field, ItemForm } from './field'
import { findMistakes, type Mistake } from './find-mistakes'
import { mapReferences } from './map-references'
import { readRaw } from './read-raw'
import { setAt } from './set-at'

/** A column of the table of a kind: the way to what it holds. */
interface Column {
  readonly path: string
  readonly field: Field
}

export interface TableDesk {
  readonly line: LineId
  readonly timeZone: string
  readonly now: EpochMs
}

/** `2026-11-27`, by the clocks of the contact center. */
type DayOf = (at: number) => string

const RETIRED = 'retired'

/** The first row: ways through an item, so that a file written in one language is read in all. */
export const tableHeader = (form: ItemForm): readonly string[] => ['id', ...columnsOf(form.fields).map(({ path }) => path), RETIRED]

export function tableCells(form: ItemForm, item: DeskItem, dayOf: DayOf): readonly string[] {
  const line = lineOfItem(item)
  const written = mapReferences(form.fields, item, (id) => idOutOf(line, id))
  return [item.kind === 'line' ? item.id : idOutOf(line, item.id), ...columnsOf(form.fields).map(({ path, field }) => cellOf(field, valueAt(written, path), dayOf)), item.retiredAt === undefined ? '' : 'yes']
}

/** Which columns of a header are known; undefined: no id among them, and nothing else. */
export function knownColumns(form: ItemForm, header: readonly string[]): readonly string[] | undefined {
  const names = [...tableHeader(form), ...wholeLabels(form).map(({ path }) => path)]
  const found = header.map((cell) => cell.trim()).map((cell) => (names.includes(cell) ? cell : ''))
  return found.filter(Boolean).length >= 2 && found.includes('id') ? found : undefined
}

/** Of which item a row is: files name it without its line. Empty: the row does not say. */
export function idOfCells({ kind }: ItemForm, columns: readonly string[], cells: readonly string[], line: LineId): string {
  const written = (cells[columns.indexOf('id')] ?? '').trim()
  return kind === 'line' || written === '' ? written : idIn(line, written)
}

/** A row as an item: columns that are left out stay as they were in `known`, or are those of a new one. */
export function itemOfCells(form: ItemForm, columns: readonly string[], cells: readonly string[], known: DeskItem | undefined, desk: TableDesk): { readonly item: DeskItem; readonly mistakes?: undefined } | { readonly item?: undefined; readonly mistakes: readonly Mistake[] } {
  const { line, now } = desk
  const id = idOfCells(form, columns, cells, line)
  const fields = [...columnsOf(form.fields), ...wholeLabels(form)]
  const begun: Readonly<Record<string, unknown>> = known ? { ...known } : { ...form.empty, kind: form.kind, id, ...(form.kind !== 'line' && { line }), version: 1, changedAt: now }
  const typed = columns.reduce<Readonly<Record<string, unknown>>>((of, column, at) => {
    const cell = cells[at] ?? ''
    if (column === RETIRED) return cell.trim() === '' ? setAt(of, ['retiredAt'], undefined) : 'retiredAt' in of ? of : { ...of, retiredAt: now }
    const found = fields.find(({ path }) => path === column)
    return found ? setAt(of, found.path.split('.'), valueOf(found.field, cell, desk)) : of
  }, begun)
  const item = mapReferences(form.fields, typed, (each) => idIn(line, each))
  const mistakes: readonly Mistake[] = id === '' ? [{ why: 'missing', path: 'id' }] : findMistakes(form, item)
  const read = mistakes.length === 0 ? decodeDeskItem(item) : undefined
  return read ? { item: read } : { mistakes }
}

function columnsOf(fields: readonly Field[], above = ''): readonly Column[] {
  return fields.flatMap((field): readonly Column[] => {
    const path = `${above}${field.name}`
    if (field.is === 'group' && !field.isOptional) return columnsOf(field.fields, `${path}.`)
    if (field.is === 'labels') return LANGUAGES.map((language) => ({ path: `${path}.${language}`, field: { ...field, is: 'text' } }))
    if (field.is === 'texts-by-language') return LANGUAGES.map((language) => ({ path: `${path}.${language}`, field: { ...field, is: 'texts' } }))
    return [{ path, field }]
  })
}

/** One text for all languages, as people write a table: read, and not written. */
const wholeLabels = ({ fields }: ItemForm): readonly Column[] => fields.flatMap((field) => (field.is === 'labels' ? [{ path: field.name, field }] : []))

const valueAt = (item: object, path: string): unknown => path.split('.').reduce<unknown>((of, name) => (isRecordValue(of) ? of[name] : undefined), item)

function cellOf(field: Field, value: unknown, dayOf: DayOf): string {
  if (value === undefined) return ''
  if (IN_LINES.has(field.is)) return Array.isArray(value) ? value.join('\n') : ''
  if ((field.is === 'day-start' || field.is === 'day-end') && typeof value === 'number') return dayOf(value)
  if (field.is === 'flag') return value === true ? 'yes' : 'no'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Lists that stand in one cell, a line each. */
const IN_LINES: ReadonlySet<Field['is']> = new Set(['texts', 'references', 'roster', 'origins', 'choices'])

function valueOf(field: Field, cell: string, { timeZone }: TableDesk): unknown {
  const written = cell.trim()
  switch (field.is) {
    case 'labels':
      return Object.fromEntries(LANGUAGES.map((language) => [language, written]))
    case 'texts':
    case 'references':
    case 'roster':
    case 'origins':
    case 'choices':
      return written.split(/\r?\n/u).map((line) => line.trim()).filter(Boolean)
    case 'number':
      return written === '' ? undefined : Number.isFinite(Number(written)) ? Number(written) : written
    case 'flag':
      return written === 'yes' || written.toLowerCase() === 'true' ? true : written === 'no' || written.toLowerCase() === 'false' || written === '' ? false : written
    case 'day-start':
    case 'day-end': {
      if (written === '') return undefined
      const read = readEdgeOfDay(written, field.is === 'day-start' ? 'start' : 'end', { timeZone, hasRepublicYears: false })
      return 'at' in read ? read.at : written
    }
    case 'rows':
      return readRaw(written) ?? (field.isOptional ? undefined : [])
    case 'variant-rows':
    case 'label-rows':
    case 'rule':
      return readRaw(written) ?? []
    case 'guide':
    case 'group':
    case 'one-of':
      return written === '' ? undefined : readRaw(written)
    default:
      return written === '' ? undefined : written
  }
}
