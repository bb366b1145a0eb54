import { pagesOfAudit } from '../../adapters/store/audit'
import { factOfRow } from '../../adapters/store/fact-rows'
import { isRowOf, type Gone } from '../../adapters/store/leaving/whose-rows'
import { noticeOfRow, type NoticeRow } from '../../adapters/store/notice-rows'
import { pagesOf } from '../../adapters/store/pages-of'
import { isRecordedRow } from '../../adapters/store/read/contacts-of'
import { groupsOfRows, type CustomerGroup } from '../../adapters/store/read/customer-group'
import { logLines } from '../../adapters/store/read/read-log'
import { taskLines } from '../../adapters/store/read/read-tasks'
import type { ContactRow, CustomerRow, FactRow, TaskRow } from '../../adapters/store/rows'
import type { TableName } from '../../adapters/store/schema'
import { ifItOpens } from '../../adapters/store/sealing/if-it-opens'
import type { Store } from '../../adapters/store/store'
import { openRow } from '../../adapters/store/transcript-rows'
import type { TranscriptRow } from '../../adapters/store/transcript-row'
import { canonicalBytesOfFact } from '../../core/contract/canonical-bytes'
import type { Labels, Language } from '../../core/contract/definitions'
import type { Settings } from '../../core/contract/settings'
import { linkedNumbers, notesOf, tagsOf } from '../../core/customers/fold-customer'
import { agentNumberOf } from '../../core/settings/policy'
import type { AgentId } from '../../core/contract/ids'

export type Cells = readonly (string | number)[]

export interface ClientSource {
  readonly store: Store
  readonly gone: Gone
  readonly settings: Settings
  readonly language: Language
  /** Told of each page that was looked through, of whomever's rows. */
  readonly onRows: (count: number) => void
  readonly onUnreadable: (count: number) => void
}

const SECOND_MS = 1000
const iso = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString())
const agentOf = (agent: AgentId): string => agentNumberOf(agent) ?? agent
const yesOrNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? '1' : '0')

/** The client's rows of a table, page by page. */
async function* pagesOfClient<Row>({ store, gone, onRows }: ClientSource, name: TableName): AsyncGenerator<readonly Row[]> {
  for await (const page of pagesOf<Row, unknown>(store.db.table(name))) {
    yield page.filter((row) => isRowOf(name, row, gone))
    onRows(page.length)
  }
}

/** Each person once, with all that is known under every id that was merged into it. */
export async function* customerCells(source: ClientSource): AsyncGenerator<Cells> {
  const { store, language } = source
  const tags = await labelsOf(store, 'tag')
  for await (const rows of pagesOfClient<CustomerRow>(source, 'customers')) {
    const own = new Set(rows.map(({ id }) => id))
    for (const group of await groupsOfRows(store, rows)) if (own.has(group.root)) yield cellsOfCustomer(group, (tag) => tags.get(tag)?.[language] ?? tag)
  }
}

function cellsOfCustomer({ root, state }: CustomerGroup, tagOf: (tag: string) => string): Cells {
  const remembered = Object.entries(state.remembered).filter(([, { value }]) => value !== '').map(([field, { value }]) => `${field}: ${value}`)
  return [
    root, state.name?.value.name ?? '', state.name?.value.salutation ?? '', linkedNumbers(state).map(({ e164, rawNumber }) => e164 ?? rawNumber).join('\n'), Object.keys(state.externalIds).join('\n'),
    tagsOf(state).map(tagOf).join('\n'), remembered.join('\n'), notesOf(state).map(({ at, text }) => `${iso(at)} ${text}`).join('\n'),
  ]
}

export async function* contactCells(source: ClientSource): AsyncGenerator<Cells> {
  const { store, settings, language } = source
  for await (const rows of pagesOfClient<ContactRow>(source, 'contacts')) {
    const lineOf = new Map(rows.map(({ id, line }) => [id, line]))
    for (const each of await logLines(store, rows.filter(isRecordedRow), settings)) {
      const { contact, customer, customerName, numberShown, startedAt, durationMs, channel, direction, outcome, agent, code, demand, isSolved, mood, note } = each
      yield [
        contact, customer ?? '', customerName ?? '', numberShown ?? '', iso(startedAt), durationMs === undefined ? '' : Math.round(durationMs / SECOND_MS), channel, direction, outcome,
        lineOf.get(contact) ?? '', agentOf(agent), code ?? '', (typeof demand === 'string' ? demand : demand?.[language]) ?? '', yesOrNo(isSolved), mood ?? '', note ?? '',
      ]
    }
  }
}

export async function* transcriptCells(source: ClientSource): AsyncGenerator<Cells> {
  for await (const rows of pagesOfClient<TranscriptRow>(source, 'transcriptLines')) {
    const opened = await Promise.all(rows.map((row) => ifItOpens(() => openRow(source.store, row))))
    const lines = opened.flatMap((each) => each?.line ?? [])
    source.onUnreadable(rows.length - lines.length)
    for (const { contact, call, at, speaker, text } of lines) yield [contact, call, iso(at), speaker, text]
  }
}

export async function* taskCells(source: ClientSource): AsyncGenerator<Cells> {
  for await (const rows of pagesOfClient<TaskRow>(source, 'tasks')) {
    for (const { id, kind, customer, contact, owner, dueAt, isDone, text } of await taskLines(source.store, rows)) {
      yield [id, kind, customer ?? '', contact ?? '', agentOf(owner), iso(dueAt), yesOrNo(isDone), text]
    }
  }
}

/** The rows about this client alone, each with its fingerprint. */
export async function* auditCells({ store, gone }: ClientSource): AsyncGenerator<Cells> {
  for await (const page of pagesOfAudit(store)) {
    for (const { n, at, agent, line, action, about, count, previous, hash } of page) {
      if (line !== undefined && gone.lines.has(line)) yield [n, iso(at), agentOf(agent), line, action, about ?? '', count ?? '', previous, hash]
    }
  }
}

/** Everything that was recorded, word for word, a line each in canonical form. */
export async function* factLines(source: ClientSource): AsyncGenerator<string> {
  for await (const rows of pagesOfClient<FactRow>(source, 'facts')) {
    const facts = (await Promise.all(rows.map((row) => ifItOpens(() => factOfRow(source.store, row))))).flatMap((fact) => fact ?? [])
    source.onUnreadable(rows.length - facts.length)
    for (const fact of facts) yield `${new TextDecoder().decode(canonicalBytesOfFact(fact))}\n`
  }
}

/** Codes, tags, scripts, offers, articles and notices, as they are now. */
export async function* contentLines(source: ClientSource): AsyncGenerator<string> {
  for await (const rows of pagesOfClient<object>(source, 'latestDefinitions')) for (const row of rows) yield `${JSON.stringify({ ...row, terms: undefined })}\n`
  for await (const rows of pagesOfClient<object>(source, 'articles')) for (const row of rows) yield `${JSON.stringify({ kind: 'article', ...row, pinyin: undefined })}\n`
  for await (const rows of pagesOfClient<NoticeRow>(source, 'notices')) for (const row of rows) yield `${JSON.stringify(noticeOfRow(row))}\n`
}

async function labelsOf({ db }: Store, kind: 'tag'): Promise<ReadonlyMap<string, Labels>> {
  return new Map((await db.latestDefinitions.where('kind').equals(kind).toArray()).map((row) => [row.id, row.labels]))
}
