import type { Labels } from '../../../core/contract/definitions'
import type { FactOf } from '../../../core/contract/facts'
import type { AgentId, CustomerId, EpochMs, LineId, TaskId } from '../../../core/contract/ids'
import { factOfRow } from '../fact-rows'
import type { Store } from '../store'
import type { TaskRow } from '../rows'
import { readGroup } from './customer-group'
import { readCode } from './read-definitions'

type SetTask = FactOf<'task/set'>

/** The fact that set the task as it is now. Undefined: no such task, or its vault is locked. */
export async function readTask(store: Store, id: TaskId): Promise<SetTask | undefined> {
  const row = await store.db.tasks.get(id)
  return row && (await setFactOf(store, row))
}

export interface TaskLine {
  readonly id: TaskId
  readonly kind: SetTask['open']['taskKind']
  readonly owner: AgentId
  readonly dueAt: EpochMs
  readonly windowEndsAt?: EpochMs
  readonly isDone: boolean
  readonly customer?: CustomerId
  readonly contact?: SetTask['open']['contact']
  /** Absent where nobody is known by name. */
  readonly customerName?: string
  readonly text: string
  readonly rawNumber?: string
  /** What the customer wanted in the contact that it comes from. */
  readonly demand?: Labels
}

const TASKS_SHOWN = 500

/** Open tasks of an agent that are due by then, the longest due first. `line`: of the client that line is of, and no other's. */
export async function readTasksDue(store: Store, owner: AgentId, until: EpochMs, line?: LineId): Promise<TaskLine[]> {
  const vault = line && (await store.keyring.forLine(line)).vault
  return await taskLines(store, await ofOwner(store, owner, 0, until).filter((row) => vault === undefined || row.vault === vault).limit(TASKS_SHOWN).toArray())
}

export interface DueElsewhere {
  readonly line: LineId
  readonly count: number
}

/** How many of an agent's tasks are due that are another client's than this line is of, by their line; nothing of them is opened. */
export async function readDueElsewhere(store: Store, owner: AgentId, until: EpochMs, line: LineId): Promise<readonly DueElsewhere[]> {
  const { vault } = await store.keyring.forLine(line)
  const counts = new Map<LineId, number>()
  await ofOwner(store, owner, 0, until).filter((row) => row.vault !== vault).each((row) => void (row.line && counts.set(row.line, (counts.get(row.line) ?? 0) + 1)))
  return [...counts].map(([of, count]) => ({ line: of, count }))
}

/** Which those are, and since when; nothing of them is opened, so a locked vault takes none away. */
export async function readDueTasks(store: Store, owner: AgentId, until: EpochMs): Promise<readonly Pick<TaskLine, 'id' | 'dueAt'>[]> {
  const rows = await ofOwner(store, owner, 0, until).limit(TASKS_SHOWN).toArray()
  return rows.flatMap(({ id, dueAt }) => (dueAt === undefined ? [] : [{ id, dueAt }]))
}

/** All open tasks of an agent, due or not. */
export async function readOpenTasks(store: Store, owner: AgentId, line?: LineId): Promise<TaskLine[]> {
  return await readTasksDue(store, owner, Infinity as EpochMs, line)
}

/** The open ones of one person under all his ids, soonest first, whoever's they are. */
export async function readTasksOfCustomer(store: Store, customers: readonly CustomerId[]): Promise<TaskLine[]> {
  const rows = await Promise.all(customers.map((id) => store.db.tasks.where('[customer+state]').equals([id, 'open']).toArray()))
  return await taskLines(store, rows.flat().sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)))
}

/** When the next task becomes due after `now`: what the alarm is set to. */
export async function nextTaskDueAt(store: Store, owner: AgentId, now: EpochMs): Promise<EpochMs | undefined> {
  return (await ofOwner(store, owner, now + 1, Infinity).first())?.dueAt
}

function ofOwner(store: Store, owner: AgentId, from: number, until: number) {
  return store.db.tasks.where('[owner+state+dueAt]').between([owner, 'open', from], [owner, 'open', until], true, true)
}

/** Of these rows, done ones too; those of a locked vault are left out. */
export async function taskLines(store: Store, rows: readonly TaskRow[]): Promise<TaskLine[]> {
  const lines = await Promise.all(rows.map((row) => lineOf(store, row)))
  return lines.filter((line) => line !== undefined)
}

async function lineOf(store: Store, row: TaskRow): Promise<TaskLine | undefined> {
  const [fact, group] = await Promise.all([setFactOf(store, row), row.customer && readGroup(store, row.customer, row.vault)])
  if (!fact) return undefined
  const demand = await demandOf(store, fact)
  const { taskKind, owner, dueAt, windowEndsAt, customer, contact } = fact.open
  const name = group?.state.name?.value.name
  return {
    id: row.id, kind: taskKind, owner, dueAt, isDone: row.state === 'done', text: fact.personal.text,
    ...(windowEndsAt !== undefined && { windowEndsAt }), ...(customer && { customer }), ...(contact && { contact }),
    ...(demand && { demand }), ...(name && { customerName: name }), ...(fact.personal.rawNumber !== undefined && { rawNumber: fact.personal.rawNumber }),
  }
}

async function demandOf(store: Store, { open: { contact } }: SetTask): Promise<Labels | undefined> {
  const code = contact && (await store.db.contacts.get(contact))?.code
  return code && (await readCode(store, code))?.demand
}

async function setFactOf(store: Store, row: TaskRow): Promise<SetTask | undefined> {
  const factRow = row.setBy && (await store.db.facts.get(row.setBy.fact))
  const fact = factRow && (await factOfRow(store, factRow))
  return fact?.kind === 'task/set' ? fact : undefined
}
