import { v7 } from 'uuid'
import { openKeys } from '../../../src/adapters/browser/open-keys'
import { countAnew, putFigures } from '../../../src/adapters/store/count-figures'
import { openStore, type Store } from '../../../src/adapters/store/open-store'
import { readBoard } from '../../../src/adapters/store/read/read-board'
import type { ContactRow } from '../../../src/adapters/store/rows'
import { startOfDay } from '../../../src/core/contacts/day'
import type { AgentId, CallId, CodeId, ContactId, EpochMs, FactId, LineId, TeamId } from '../../../src/core/contract/ids'
import { boardFigures } from '../../../src/core/metrics/board-figures'
import { countContact, isCounted } from '../../../src/core/metrics/count-contact'
import { addToSlots, quarterOf, type FiguresOf, type Slot } from '../../../src/core/metrics/counted'
import { randomFrom } from '../../core/customers-card/random-from'

const LINE = 'bench-board' as LineId
const TIME_ZONE = 'Asia/Shanghai'
const CODES = 30
const AT_ONCE = 1_000

let store: Promise<Store> | undefined
const opened = (): Promise<Store> => (store ??= openStore({ openKeys, role: 'reader' }))

/** A day of so many agents in a line of its own: contacts as they are folded, and the figures counted of them by the product. Answers how many. */
export async function makeDay(agents: number, contactsEach: number): Promise<number> {
  const { db } = await opened()
  const { next } = randomFrom(11)
  const midnight = startOfDay(Date.now() as EpochMs, TIME_ZONE)
  const vault = (await db.vaults.toCollection().primaryKeys())[0]
  if (vault === undefined) throw new Error('There is no vault')
  const rows: ContactRow[] = []
  for (let agent = 0; agent < agents; agent += 1) {
    for (let n = 0; n < contactsEach; n += 1) {
      const startedAt = Math.floor(midnight + (8 + 12 * next()) * 3_600_000) as EpochMs
      const answeredAt = next() < 0.95 ? ((startedAt + 8_000) as EpochMs) : undefined
      const by = { at: startedAt, fact: v7() as FactId, device: 'bench', seq: 0 } as unknown as ContactRow['recordedBy']
      rows.push({
        id: v7() as ContactId, vault, line: LINE, team: `team-${agent % 10}` as TeamId, agent: `agent:${agent}` as AgentId, who: `who-${Math.floor(next() * agents * contactsEach)}` as never, channel: 'phone', direction: next() < 0.85 ? 'inbound' : 'outbound',
        outcome: answeredAt === undefined ? 'missed' : 'completed', startedAt, newestFirst: -startedAt, call: v7() as CallId, endedAt: (startedAt + 180_000) as EpochMs, closes: [], recordedBy: by,
        ...(answeredAt !== undefined && { answeredAt, code: `code-${Math.floor(next() * CODES)}` as CodeId, isResolved: next() < 0.8 ? 1 : 0, afterCallMs: 40_000, wrappedUpBy: by }),
      } as ContactRow)
    }
  }
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const page = rows.slice(from, from + AT_ONCE)
    const figures = await countAnew(db, { contacts: page.map((after) => ({ after })) })
    await db.transaction('rw', db.contacts, db.figures, async () => {
      await Promise.all([db.contacts.bulkPut(page), ...putFigures(db, figures)])
    })
  }
  return rows.length
}

/** The board of that day, from its rows on the disk to all it shows. */
export async function timeBoard(times: number): Promise<{ readonly ms: number[]; readonly contacts: number }> {
  const desk = await opened()
  const ms: number[] = []
  let contacts = 0
  for (let n = 0; n < times; n += 1) {
    const from = performance.now()
    const { all } = await readBoard(desk, { lines: [LINE], ...today(), timeZone: TIME_ZONE, now: Date.now() as EpochMs })
    ms.push(performance.now() - from)
    contacts = all.counts.contacts
  }
  return { ms, contacts }
}

/** The same without a view: all contacts of the day are read and counted. */
export async function timeBoardOfContacts(times: number): Promise<{ readonly ms: number[]; readonly contacts: number }> {
  const { db } = await opened()
  const { from, until } = today()
  const ms: number[] = []
  let contacts = 0
  for (let n = 0; n < times; n += 1) {
    const begun = performance.now()
    const rows = await db.contacts.where('[line+newestFirst+id]').between([LINE, -until, ''], [LINE, -from, '\uffff'], true, true).toArray()
    const days = new Map<string, FiguresOf & { slots: readonly Slot[] }>()
    for (const row of rows) {
      if (!isCounted(row)) continue
      const { day, at } = quarterOf(row.startedAt)
      const of = { line: row.line, day, agent: row.agent, team: row.team }
      const known = days.get(JSON.stringify(of)) ?? { ...of, slots: [] }
      days.set(JSON.stringify(of), { ...known, slots: addToSlots(known.slots, at, countContact(row, false), row.code) })
    }
    contacts = boardFigures([...days.values()], { from, until, timeZone: TIME_ZONE }).all.counts.contacts
    ms.push(performance.now() - begun)
  }
  return { ms, contacts }
}

export async function deleteDay(): Promise<void> {
  const { db } = await opened()
  await db.transaction('rw', db.contacts, db.figures, async () => {
    await Promise.all([
      db.contacts.where('[line+newestFirst+id]').between([LINE, -Infinity, ''], [LINE, Infinity, '\uffff']).delete(),
      db.figures.where(':id').between([LINE], [LINE, []], true, true).delete(),
    ])
  })
}

function today(): { readonly from: EpochMs; readonly until: EpochMs } {
  const from = startOfDay(Date.now() as EpochMs, TIME_ZONE)
  return { from, until: (from + 86_400_000) as EpochMs }
}
