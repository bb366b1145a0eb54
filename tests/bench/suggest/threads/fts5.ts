import openSqlite, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import wasmBinary from '@sqlite.org/sqlite-wasm/sqlite3.wasm'
import type { Language } from '../../knowledge/language'
import { MOST_FOUND, rollingText, tokenizerFor } from '../rolling-text'
import { serve } from '../serve'

/** Given its program, because the bundled script has no folder of its own to fetch it from. */
const opened = (openSqlite as (given: { readonly wasmBinary: Uint8Array }) => Promise<Sqlite3Static>)({ wasmBinary })
const IN_MEMORY = ':memory:'
const MAIN = 'main'
/** A title counts twice, as with the others; the id, which is not searched, not at all. */
const FOUND = `SELECT id FROM articles WHERE articles MATCH ? ORDER BY bm25(articles, 0, 2, 1, 1) LIMIT ${MOST_FOUND}`

let sqlite: Sqlite3Static
let database: Database
let language: Language = 'en'

serve({
  build: async (articles, spoken) => {
    sqlite = await opened
    language = spoken
    database = new sqlite.oo1.DB(IN_MEMORY)
    database.exec('CREATE VIRTUAL TABLE articles USING fts5(id UNINDEXED, title, body, phrasings)')
    database.exec('BEGIN')
    const inserting = database.prepare('INSERT INTO articles VALUES (?, ?, ?, ?)')
    for (const { id, title, body, phrasings } of articles) inserting.bind([id, ...[title, body, phrasings.join('\n')].map(readable)]).stepReset()
    inserting.finalize()
    database.exec('COMMIT')
  },
  begin: () => rollingText((text) => database.selectValues(FOUND, [questionOf(text)]).map(String)),
  save: () => new Map([['database', sqlite.capi.sqlite3_js_db_export(database).buffer as ArrayBuffer]]),
  load: (kept) => {
    database.close()
    database = new sqlite.oo1.DB(IN_MEMORY)
    const bytes = new Uint8Array(kept.get('database') as ArrayBuffer)
    const { capi } = sqlite
    const result = capi.sqlite3_deserialize(database, MAIN, sqlite.wasm.allocFromTypedArray(bytes), bytes.length, bytes.length, capi.SQLITE_DESERIALIZE_FREEONCLOSE)
    if (result !== 0) throw new Error(`SQLite did not read its database: ${result}`)
  },
})

/** A tokeniser of its own would be written in C: the words are set apart before. */
const readable = (text: string): string => tokenizerFor(language)?.(text).join(' ') ?? text

const questionOf = (text: string): string => [...new Set(readable(text).toLowerCase().match(/[\p{L}\p{N}]+/gu))].map((word) => `"${word}"`).join(' OR ')
