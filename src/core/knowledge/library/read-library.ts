import { isRecordValue } from '../../contract/decode'
import type { Definition } from '../../contract/definitions'
import type { Article } from '../../contract/knowledge'
import type { Notice } from '../../contract/notices'
import { parseJson } from '../../files/parse-json'
import { refused, type Result } from '../../contract/result'
import type { ItemRead, ItemRefusal, LibraryDesk, RefusedItem } from './item-reader'
import { LIBRARY_KINDS } from './library-kinds'

/** What a file brings, and what of it was not taken. */
export interface ReadLibrary {
  readonly articles: readonly Article[]
  readonly definitions: readonly Definition[]
  readonly notices: readonly Notice[]
  readonly refused: readonly ListedItem[]
}

export interface ListedItem extends RefusedItem {
  /** The list and the place in it, counted from 1: `articles[12]`; of a table its row; of several files the file's name. */
  readonly place: string
  /** As far as it could be read. */
  readonly name?: string
}

export type FileRefusal = 'not-json' | 'not-a-library' | 'newer-library'

const VERSION = 1

/** A library file item by item: one that is wrong keeps no other from being taken. */
export function readLibrary(text: string, desk: LibraryDesk): Result<ReadLibrary, FileRefusal> {
  const file = parseJson(text)
  if (file === undefined) return refused('not-json')
  if (!isRecordValue(file) || file.callside !== 'library') return refused('not-a-library')
  if (file.v !== VERSION) return refused('newer-library')
  const gathered = new ItemGatherer()
  for (const [list, read] of Object.entries(LIBRARY_KINDS)) {
    const items = file[list] ?? []
    if (!Array.isArray(items)) gathered.refuse('not-an-item', list)
    else for (const [index, item] of items.entries()) gathered.take(read(item, desk), `${list}[${index + 1}]`, nameOf(item))
  }
  for (const list of Object.keys(file)) if (!(list in LIBRARY_KINDS) && Array.isArray(file[list])) gathered.refuse('unknown-kind', list)
  return { ok: true, value: gathered.library() }
}

/** Keeps what was read; the second of one id is refused, for nobody could say which of the two is meant. */
export class ItemGatherer {
  readonly #articles = new Map<string, Article>()
  readonly #definitions = new Map<string, Definition>()
  readonly #notices = new Map<string, Notice>()
  readonly #refused: ListedItem[] = []

  take(read: ItemRead<Article | Definition | Notice>, place: string, name: string | undefined): void {
    if (!read.ok) return this.refuse(read.why, place, read.field, name)
    const item = read.value
    if ('kind' in item && item.kind === 'notice') this.#keep(this.#notices, item.id, item, place, name)
    else if ('kind' in item) this.#keep(this.#definitions, `${item.kind}/${item.id}`, item, place, name)
    else this.#keep(this.#articles, item.id, item, place, name)
  }

  #keep<T>(kept: Map<string, T>, key: string, item: T, place: string, name: string | undefined): void {
    if (kept.has(key)) this.refuse('doubled-id', place, 'id', name)
    else kept.set(key, item)
  }

  refuse(why: ItemRefusal, place: string, field = '', name?: string): void {
    this.#refused.push({ why, place, field, ...(name !== undefined && { name }) })
  }

  library(): ReadLibrary {
    return { articles: [...this.#articles.values()], definitions: [...this.#definitions.values()], notices: [...this.#notices.values()], refused: this.#refused }
  }
}

function nameOf(item: unknown): string | undefined {
  if (!isRecordValue(item)) return undefined
  const name = item.title ?? item.id
  return typeof name === 'string' ? name.slice(0, 80) : undefined
}
