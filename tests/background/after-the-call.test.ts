import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readContact, readContactDetail } from '../../src/adapters/store/read/read-contact'
import { readTask, readTasksDue } from '../../src/adapters/store/read/read-tasks'
import { lookUpCustomer } from '../../src/adapters/store/read/look-up-customer'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { moveContact } from '../../src/background/customers/move-contact'
import { finishTask, moveTask } from '../../src/background/tasks/change-task'
import { remindOfTasks, TASK_NOTIFICATION } from '../../src/background/tasks/remind-of-tasks'
import { dropCorrection, keepCorrection } from '../../src/background/wrap-up/keep-correction'
import { correctWrapUp } from '../../src/background/wrap-up/correct-wrap-up'
import type { AgentId, CodeId, ContactId, CustomerId, EpochMs, TaskId } from '../../src/core/contract/ids'
import { AGENT, LI_NA, LINE } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered, recorded, storyOfLiNa, wrappedUp } from '../fixtures/builders/a-story'
import { aBackground, HOME, type Background } from './fakes/a-background'

let background: Background
const WANG = 'customer-wang' as CustomerId
const TODAY = 'this-morning' as ContactId
const codeOf = (name: string) => `${LINE}:${name}` as CodeId
const later = (ms: number) => (NOON + ms) as EpochMs

beforeEach(async () => {
  background = await aBackground({ shift: { agent: AGENT as never, startedAt: NOON } })
  await seedDefinitions(background.desk.store, { line: LINE, lineName: '宽带客服', now: NOON })
  await appendFacts(background.desk.store, [...storyOfLiNa(NOON, codeOf), named(WANG, '王小明'), numbered(WANG, LI_NA_NUMBER)])
})
afterEach(() => vi.restoreAllMocks())

const detail = () => readContactDetail(background.desk.store, TODAY, background.desk.settings)

describe('"not this person", after saving', () => {
  test('moves the contact, and the record keeps both', async () => {
    expect(await moveContact(background.desk, { contact: TODAY, to: WANG }, HOME)).toEqual({ ok: true, value: undefined })
    expect((await readContact(background.desk.store, TODAY))?.customer).toBe(WANG)
    expect((await detail())?.line).toMatchObject({ customer: WANG, customerName: '王小明' })
    expect((await detail())?.events.map(({ what, from, to }) => ({ what, from, to }))).toEqual([
      { what: 'recorded', from: undefined, to: '李娜' }, { what: 'wrapped-up', from: undefined, to: undefined }, { what: 'moved', from: '李娜', to: '王小明' },
    ])
  })
  test('is remembered for the number: who it is, and who it is not', async () => {
    await moveContact(background.desk, { contact: TODAY, to: WANG }, HOME)
    const found = await lookUpCustomer(background.desk.store, LINE, { rawNumber: '13800138000' }, background.desk.settings)
    expect(found?.match).toMatchObject({ kind: 'one', customerId: WANG })
  })
  test('is undone by moving it back', async () => {
    await moveContact(background.desk, { contact: TODAY, to: WANG }, HOME)
    background.setNow(later(1_000))
    await moveContact(background.desk, { contact: TODAY, to: LI_NA }, HOME)
    const found = await lookUpCustomer(background.desk.store, LINE, { rawNumber: '13800138000' }, background.desk.settings)
    expect(found?.match).toMatchObject({ kind: 'one', customerId: LI_NA })
    expect((await readContact(background.desk.store, TODAY))?.customer).toBe(LI_NA)
  })
  test('answers why, where the contact is gone', async () => {
    expect(await moveContact(background.desk, { contact: 'nowhere' as ContactId }, HOME)).toEqual({ ok: false, why: 'no-such-contact' })
  })
})

test('a contact’s story names an agent as the log does: oneself by name, a colleague by number, and nobody not at all', async () => {
  const { desk } = background
  const by = (contact: string, agent: string) => ({ ...recorded(contact, NOON), agent: agent as AgentId })
  await appendFacts(desk.store, [by('mine', 'agent:1001'), by('hers', 'agent:1002'), by('nobodys', 'agent:nobody')])
  const settings = { ...desk.settings, agent: { id: 'agent:1001' as AgentId, number: '1001', name: '林小满' } }
  const shown = async (contact: string) => {
    const read = await readContactDetail(desk.store, contact as ContactId, settings)
    return [read?.line.agentShown, ...(read?.events ?? []).map(({ agentShown }) => agentShown)]
  }
  expect(await shown('mine')).toEqual(['林小满', '林小满'])
  expect(await shown('hers')).toEqual(['1002', '1002'])
  expect(await shown('nobodys')).toEqual([undefined, undefined])
})

describe('a saved wrap-up', () => {
  test('is corrected by a new fact over the old one, and the time after the call stays', async () => {
    const { desk } = background
    await appendFacts(desk.store, [recorded('plain', later(-60_000), { customer: LI_NA }), wrappedUp('plain', later(-50_000), { code: codeOf('plan-advice'), afterCallMs: 12_000 }, '第一次')])
    const before = await readContact(desk.store, 'plain' as ContactId)
    const [code] = await desk.store.db.latestDefinitions.where('kind').equals('code').toArray()
    const draft = { code: code?.id as CodeId, note: '改正', closes: [], isResolved: false, followUp: { dueAt: later(3_600_000), text: '跟进' } }
    expect(await correctWrapUp(desk, { contact: 'plain' as ContactId, draft }, HOME)).toMatchObject({ ok: true })
    const after = await readContact(desk.store, 'plain' as ContactId)
    expect(after?.contact).toMatchObject({ isResolved: 0, afterCallMs: 12_000, code: code?.id })
    expect(after?.wrappedUp).toMatchObject({ supersedes: before?.wrappedUp?.id, personal: { note: '改正' } })
    expect((await readTasksDue(desk.store, AGENT, later(4_000_000))).map(({ text, contact, customer }) => [text, contact, customer])).toContainEqual(['跟进', 'plain', LI_NA])
  })
})

describe('a correction that is being typed', () => {
  const draft = { note: '打到一半', closes: [], isResolved: false }
  const kept = async () => (await detail())?.correction
  test('is kept as it is typed, also when the worker dies, and is gone when it is saved', async () => {
    const { desk } = background
    expect(await keepCorrection(desk, { contact: TODAY, draft }, HOME)).toMatchObject({ ok: true })
    expect((await readContactDetail((await background.wake()).store, TODAY, desk.settings))?.correction).toEqual(draft)
    const [code] = await desk.store.db.latestDefinitions.where('kind').equals('code').toArray()
    await correctWrapUp(desk, { contact: TODAY, draft: { ...draft, code: code?.id as CodeId } }, HOME)
    expect(await kept()).toBeUndefined()
  })
  test('is gone when it is given up', async () => {
    await keepCorrection(background.desk, { contact: TODAY, draft }, HOME)
    expect(await dropCorrection(background.desk, { contact: TODAY }, HOME)).toMatchObject({ ok: true })
    expect(await kept()).toBeUndefined()
  })
  test('stays with whoever typed it', async () => {
    await keepCorrection(background.desk, { contact: TODAY, draft }, HOME)
    const other = { ...background.desk, settings: { ...background.desk.settings, shift: { agent: 'agent:1002' as never, startedAt: NOON } } }
    expect((await readContactDetail(other.store, TODAY, other.settings))?.correction).toBeUndefined()
    await keepCorrection(other, { contact: TODAY, draft: { ...draft, note: '别人的' } }, HOME)
    expect(await kept()).toEqual(draft)
  })
})

describe('tasks', () => {
  const isNotified = () => background.browser.notifications.has(TASK_NOTIFICATION)
  test('that are due are told once, and told anew only when another becomes due', async () => {
    await remindOfTasks(background.desk)
    expect(isNotified()).toBe(false)
    expect(background.browser.alarms.get('tasks')).toEqual({ when: later(3_600_000) })
    background.setNow(later(3_600_000))
    await remindOfTasks(background.desk)
    expect(isNotified()).toBe(true)
    // The agent closed it; the worker wakes for something else.
    background.browser.notifications.clear()
    await remindOfTasks(background.desk)
    expect(isNotified()).toBe(false)
  })
  test('that are done take their reminder back; one that is put off is told again in its time', async () => {
    background.setNow(later(3_600_000))
    await remindOfTasks(background.desk)
    expect(await moveTask(background.desk, { task: 'task-1' as TaskId, dueAt: later(7_200_000) }, HOME)).toMatchObject({ ok: true })
    expect(isNotified()).toBe(false)
    expect(background.browser.alarms.get('tasks')).toEqual({ when: later(7_200_000) })
    background.setNow(later(7_200_000))
    await remindOfTasks(background.desk)
    expect(isNotified()).toBe(true)
    expect(await finishTask(background.desk, { task: 'task-1' as TaskId }, HOME)).toMatchObject({ ok: true })
    expect(isNotified()).toBe(false)
  })
  test('that are done are done, also where the system refuses to show a reminder or to take it back', async () => {
    background.setNow(later(3_600_000))
    await remindOfTasks(background.desk)
    const { notifications } = (globalThis as unknown as { chrome: { notifications: { clear: () => Promise<boolean>; create: () => Promise<void> } } }).chrome
    const refuse = () => Promise.reject(new Error('Notifications are switched off'))
    vi.spyOn(notifications, 'clear').mockImplementation(refuse)
    vi.spyOn(notifications, 'create').mockImplementation(refuse)
    vi.spyOn(console, 'error').mockReturnValue()
    expect(await finishTask(background.desk, { task: 'task-1' as TaskId }, HOME)).toEqual({ ok: true, value: undefined })
    expect(await moveTask(background.desk, { task: 'task-1' as TaskId, dueAt: later(3_600_000) }, HOME)).toEqual({ ok: true, value: undefined })
  })
  test('keep the length of the window the customer named when they are put off', async () => {
    const { desk } = background
    const task = await readTask(desk.store, 'task-1' as TaskId)
    if (!task) throw new Error('there is a task')
    await appendFacts(desk.store, [{ ...task, happenedAt: later(1), id: undefined as never, open: { ...task.open, windowEndsAt: later(5_400_000) } }])
    background.setNow(later(2))
    await moveTask(desk, { task: 'task-1' as TaskId, dueAt: later(90_000_000) }, HOME)
    expect((await readTask(desk.store, 'task-1' as TaskId))?.open).toMatchObject({ dueAt: later(90_000_000), windowEndsAt: later(91_800_000) })
  })
  test('that are done are opened again by giving them their time back', async () => {
    const { desk } = background
    await finishTask(desk, { task: 'task-1' as TaskId }, HOME)
    expect(await readTasksDue(desk.store, AGENT, later(9e9))).toEqual([])
    background.setNow(later(5))
    await moveTask(desk, { task: 'task-1' as TaskId, dueAt: later(3_600_000) }, HOME)
    expect(await readTasksDue(desk.store, AGENT, later(9e9))).toHaveLength(1)
  })
})
