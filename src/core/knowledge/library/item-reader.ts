import { isRecordValue } from '../../contract/decode'
import { LANGUAGES, type Labels, type Language } from '../../contract/language'
import type { EpochMs, LineId } from '../../contract/ids'
import { readEdgeOfDay } from '../../import/read-edge-of-day'

/** Why an item of a library file was not taken. Each has words in the locales. */
export const ITEM_REFUSALS = [
  'not-an-item', 'missing', 'not-text', 'too-long', 'too-many', 'not-a-number', 'unknown-word', 'unreadable-day', 'ends-before-start',
  'guide-too-deep', 'guide-too-wide', 'guide-empty', 'guide-leads-nowhere', 'doubled-id', 'unknown-kind', 'unknown-field', 'wrong-form', 'not-your-line', 'lines-are-given', 'is-incident',
] as const
export type ItemRefusal = (typeof ITEM_REFUSALS)[number]

/** `field`: where it lies, as a person finds it in the file: `guide.choices[2].next`. Empty: the item as a whole. */
export interface RefusedItem {
  readonly why: ItemRefusal
  readonly field: string
}

/** Where and for whom a file is read. */
export interface LibraryDesk {
  readonly line: LineId
  /** Of texts that do not name theirs. */
  readonly language: Language
  /** Days begin and end by its clocks. */
  readonly timeZone: string
  readonly now: EpochMs
}

export type ItemRead<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & RefusedItem)

/** Reads the fields of one item and keeps the first thing that was wrong; what it answers after that is not to be used. */
export class ItemReader {
  #refused: RefusedItem | undefined

  constructor(readonly fields: Readonly<Record<string, unknown>>, readonly desk: LibraryDesk, readonly path = '') {}

  static of(input: unknown, desk: LibraryDesk): ItemReader {
    const reader = new ItemReader(isRecordValue(input) ? input : {}, desk)
    if (!isRecordValue(input)) reader.refuse('not-an-item', '')
    return reader
  }

  refuse(why: ItemRefusal, name: string): void {
    this.#refused ??= { why, field: (this.path + name).replace(/\.$/, '') }
  }

  end<T>(value: T): ItemRead<T> {
    return this.#refused ? { ok: false, ...this.#refused } : { ok: true, value }
  }

  text(name: string, most: number): string {
    const text = this.optionalText(name, most)
    if (text === undefined) this.refuse('missing', name)
    return text ?? ''
  }

  /** Absent, null and empty are the same: a table has no other way to leave something out. */
  optionalText(name: string, most: number): string | undefined {
    return this.#textOf(this.fields[name], name, most)
  }

  texts(name: string, most: number, mostItems: number): readonly string[] {
    return this.#list(name, mostItems).flatMap((each, index) => this.#textOf(each, `${name}[${index + 1}]`, most) ?? [])
  }

  oneOf<const T extends string>(name: string, words: readonly T[], otherwise?: T): T {
    const given = this.optionalText(name, 40) ?? otherwise
    const word = words.find((each) => each === given)
    if (word === undefined) this.refuse(given === undefined ? 'missing' : 'unknown-word', name)
    // Where nothing fits the item is refused, and nobody uses this.
    return word ?? words[0]!
  }

  number(name: string, least: number, most: number, otherwise?: number): number {
    const given = this.fields[name] ?? otherwise
    if (typeof given !== 'number' || !(given >= least && given <= most)) this.refuse(given === undefined ? 'missing' : 'not-a-number', name)
    return typeof given === 'number' ? given : 0
  }

  /** One text for all languages, or one for each. */
  labels(name: string, most: number): Labels {
    const given = this.fields[name]
    if (!isRecordValue(given)) {
      const text = this.text(name, most)
      return { 'zh-CN': text, 'zh-TW': text, en: text }
    }
    const reader = this.#inside(given, `${name}.`)
    const labels = Object.fromEntries(LANGUAGES.map((language) => [language, reader.text(language, most)])) as Record<Language, string>
    this.#takeOver(reader)
    return labels
  }

  /** A day as people write it; its beginning, or its last moment, by the clocks of the desk. */
  day(name: string, at: 'start' | 'end'): EpochMs | undefined {
    const given = this.optionalText(name, 40)
    if (given === undefined) return undefined
    const found = readEdgeOfDay(given, at, { timeZone: this.desk.timeZone, hasRepublicYears: this.desk.language === 'zh-TW' })
    if (!('at' in found)) {
      this.refuse('unreadable-day', name)
      return undefined
    }
    return found.at
  }

  /** Each a record that `read` reads; what is wrong in one is wrong here, with its place. */
  items<T>(name: string, most: number, read: (reader: ItemReader) => T): readonly T[] {
    return this.#list(name, most).map((each, index) => this.#readInside(each, `${name}[${index + 1}]`, read))
  }

  item<T>(name: string, read: (reader: ItemReader) => T): T | undefined {
    const given = this.fields[name]
    return given === undefined || given === null ? undefined : this.#readInside(given, name, read)
  }

  #readInside<T>(given: unknown, name: string, read: (reader: ItemReader) => T): T {
    const reader = this.#inside(isRecordValue(given) ? given : {}, `${name}.`)
    if (!isRecordValue(given)) this.refuse('not-an-item', name)
    const value = read(reader)
    this.#takeOver(reader)
    return value
  }

  #inside(fields: Readonly<Record<string, unknown>>, name: string): ItemReader {
    return new ItemReader(fields, this.desk, this.path + name)
  }

  #takeOver(reader: ItemReader): void {
    this.#refused ??= reader.#refused
  }

  #list(name: string, most: number): readonly unknown[] {
    const given = this.fields[name] ?? []
    if (!Array.isArray(given)) this.refuse('not-an-item', name)
    else if (given.length > most) this.refuse('too-many', name)
    else return given
    return []
  }

  #textOf(given: unknown, name: string, most: number): string | undefined {
    if (given === undefined || given === null) return undefined
    // Half of a letter has no bytes, in no encoding.
    if (typeof given !== 'string' || /\p{Surrogate}/u.test(given)) this.refuse('not-text', name)
    else if (given.length > most) this.refuse('too-long', name)
    else return given.trim() === '' ? undefined : given.trim()
    return undefined
  }
}
