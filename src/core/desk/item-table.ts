import { calendarDay } from '../calendar/calendar-day'
import { isRecordValue } from '../contract/decode'
import type { EpochMs, LineId } from '../contract/ids'
import { LANGUAGES, type Language } from '../contract/language'
import { readEdgeOfDay } from '../import/read-edge-of-day'
import { idIn, idOutOf } from '../knowledge/library/id-in-line'
import { decodeItem, lineOfItem, type Item, type ItemKind } from '../packs/item'
import { agentIdOf, agentNumberOf } from '../settings/policy'
import type { Field, ItemForm } from './field'
import { findMistakes, type Mistake } from './find-mistakes'
import { findNoticeMistakes } from './kinds/notice-mistakes'
import { mapReferences } from './map-references'
import { momentCell, readMomentCell } from './moment-cell'
import { readRaw } from './read-raw'
import { setAt } from './set-at'

/** A column of the table of a kind: the way to what it holds. */
interface Column {
  readonly path: string
  readonly field: Field
}

export interface TableDesk {
  readonly line: LineId
  /** Of a new item whose row does not say which. */
  readonly language: Language
  readonly timeZone: string
  readonly now: EpochMs
}

/** Of any kind that goes out and comes back as a table. */
type TableForm = ItemForm<ItemKind>

const RETIRED = 'retired'

/** The first row: ways through an item, so that a file written in one language is read in all. */
export const tableHeader = (form: TableForm): readonly string[] => ['id', ...columnsOf(form.fields).map(({ path }) => path), RETIRED]

/** Days and times are those of the clocks of that zone. */
export function tableCells(form: TableForm, item: Item, timeZone: string): readonly string[] {
  const line = lineOfItem(item)
  const written = mapReferences(form.fields, item, (id) => idOutOf(line, id))
  return [item.kind === 'line' ? item.id : idOutOf(line, item.id), ...columnsOf(form.fields).map(({ path, field }) => cellOf(field, valueAt(written, path), timeZone)), item.retiredAt === undefined ? '' : 'yes']
}

/** Which columns of a header are known; undefined: no id among them, and nothing else. */
export function knownColumns(form: TableForm, header: readonly string[]): readonly string[] | undefined {
  const names = [...tableHeader(form), ...wholeLabels(form).map(({ path }) => path)]
  const found = header.map((cell) => cell.trim()).map((cell) => (names.includes(cell) ? cell : ''))
  return found.filter(Boolean).length >= 2 && found.includes('id') ? found : undefined
}

/** Of which item a row is: files name it without its line. Empty: the row does not say. */
export function idOfCells({ kind }: TableForm, columns: readonly string[], cells: readonly string[], line: LineId): string {
  const written = (cells[columns.indexOf('id')] ?? '').trim()
  return kind === 'line' || written === '' ? written : idIn(line, written)
}

/** A row as an item: columns that are left out, and cells that say what it says already, stay as they were in `known`, or are those of a new one. */
export function itemOfCells(form: TableForm, columns: readonly string[], cells: readonly string[], known: Item | undefined, desk: TableDesk): { readonly item: Item; readonly mistakes?: undefined } | { readonly item?: undefined; readonly mistakes: readonly Mistake[] } {
  const { line, language, timeZone, now } = desk
  const id = idOfCells(form, columns, cells, line)
  const fields = [...columnsOf(form.fields), ...wholeLabels(form)]
  const begun: Readonly<Record<string, unknown>> = known ? { ...known } : { ...form.empty, ...('language' in form.empty && { language }), ...nowIn(form, now), kind: form.kind, id, ...(form.kind !== 'line' && { line }), version: 1, changedAt: now }
  const said = known && tableCells(form, known, timeZone)
  const saidBefore = new Map(said && tableHeader(form).map((column, at) => [column, said[at]]))
  const typed = columns.reduce<Readonly<Record<string, unknown>>>((of, column, at) => {
    const cell = cells[at] ?? ''
    if (column === RETIRED) return cell.trim() === '' ? setAt(of, ['retiredAt'], undefined) : 'retiredAt' in of ? of : { ...of, retiredAt: now }
    // A cell shows less than is kept: no seconds, and no space at the end of a text.
    if (saidBefore.get(column)?.trim() === inOneForm(cell)) return of
    const found = fields.find(({ path }) => path === column)
    if (!found || (found.field.is === 'moment' && !found.field.isOptional && cell.trim() === '')) return of
    return setAt(of, found.path.split('.'), valueOf(found.field, cell, desk))
  }, begun)
  const item = mapReferences(form.fields, typed, (each) => idIn(line, each))
  const mistakes: readonly Mistake[] = id === '' ? [{ why: 'missing', path: 'id' }] : form.kind === 'notice' ? findNoticeMistakes(item) : findMistakes(form, item)
  const read = mistakes.length === 0 ? decodeItem(item) : undefined
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

/** Where nothing is written of a moment that has to be, it is now. */
const nowIn = ({ fields }: TableForm, now: EpochMs): Readonly<Record<string, unknown>> => Object.fromEntries(fields.flatMap((field) => (field.is === 'moment' && !field.isOptional ? [[field.name, now]] : [])))

/** Whatever wrote the file ends the lines in its own way. */
const inOneForm = (cell: string): string => cell.replaceAll('\r\n', '\n').trim()

/** One text for all languages, as people write a table: read, and not written. */
const wholeLabels = ({ fields }: TableForm): readonly Column[] => fields.flatMap((field) => (field.is === 'labels' ? [{ path: field.name, field }] : []))

const valueAt = (item: object, path: string): unknown => path.split('.').reduce<unknown>((of, name) => (isRecordValue(of) ? of[name] : undefined), item)

function cellOf(field: Field, value: unknown, timeZone: string): string {
  if (value === undefined) return ''
  if (field.is === 'roster' && field.isById && Array.isArray(value)) return value.map((each: unknown) => agentNumberOf(String(each)) ?? String(each)).join('\n')
  if (IN_LINES.has(field.is)) return Array.isArray(value) ? value.join('\n') : ''
  if ((field.is === 'day-start' || field.is === 'day-end') && typeof value === 'number') return calendarDay(value, timeZone)
  if (field.is === 'moment' && typeof value === 'number') return momentCell(value, timeZone)
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
    case 'text':
      return written === '' ? (field.orEmpty ? '' : undefined) : written
    case 'roster':
      return field.isById ? linesOf(written).map(agentIdOf) : linesOf(written)
    case 'texts':
    case 'references':
    case 'origins':
    case 'choices':
      return linesOf(written)
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
    case 'moment':
      return written === '' ? undefined : (readMomentCell(written, field.edge, timeZone) ?? written)
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

const linesOf = (written: string): readonly string[] => written.split(/\r?\n/u).map((line) => line.trim()).filter(Boolean)
