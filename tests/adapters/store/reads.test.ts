import { beforeEach, describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { saveCall } from '../../../src/adapters/store/calls'
import { retired, saveDefinitions, seedDefinitions } from '../../../src/adapters/store/definitions'
import type { Store } from '../../../src/adapters/store/open-store'
import { findCustomers, searchNames } from '../../../src/adapters/store/read/find-customers'
import { beginCaller } from '../../../src/adapters/store/read/read-caller'
import { readCalls } from '../../../src/adapters/store/read/read-calls'
import { readCard } from '../../../src/adapters/store/read/read-card'
import { readCodeSuggestions } from '../../../src/adapters/store/read/read-code-suggestions'
import { readCustomer } from '../../../src/adapters/store/read/read-customer'
import { readCode, readDefinitions } from '../../../src/adapters/store/read/read-definitions'
import { readHistory, readHistoryOfNumber } from '../../../src/adapters/store/read/read-history'
import { readLog, readLogMark, type LogFilters } from '../../../src/adapters/store/read/read-log'
import { nextTaskDueAt, readDueTasks, readOpenTasks, readTask, readTasksDue } from '../../../src/adapters/store/read/read-tasks'
import { watch } from '../../../src/adapters/store/read/watch'
import { forgetTab, findByToken, putSurface, surfacesOf } from '../../../src/adapters/store/surfaces'
import { describedOf } from '../../../src/core/calls/described-of'
import type { AgentId, CallId, CodeId, ContactId, CustomerId, EpochMs, TagId, TaskId } from '../../../src/core/contract/ids'
import type { NewFact } from '../../../src/core/facts/new-fact'
import { AGENT, aNewFact, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aCallRow, someSettings } from '../../fixtures/builders/a-call-row'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered, recorded, storyOfLiNa, wrappedUp } from '../../fixtures/builders/a-story'

const settings = someSettings()
const code = (name: string) => `${LINE}.${name}` as CodeId
const WANG = 'customer-wang' as CustomerId
const BY = { rawNumber: '13800138000', e164: LI_NA_NUMBER }
const later = (ms: number) => (NOON + ms) as EpochMs
let store: Store
const tell = async (...facts: NewFact[]) => { expect((await appendFacts(store, facts)).ok).toBe(true) }
const card = async (description = BY as object, more = {}) => await readCard(store, await aCallRow(store, description, more), settings, NOON)
const history = async (customer: CustomerId) => (await readHistory(store, customer, { limit: 50 })).lines.map(({ contact }) => contact)

beforeEach(async () => {
  store = (await aDesk()).store
  await seedDefinitions(store, { line: LINE, lineName: '客服热线', now: NOON })
})

describe('the card of a ringing call', () => {
  it('tells who it is, the how manieth call today, what is unsolved, the year, tags, mood and what to say', async () => {
    await tell(...storyOfLiNa(NOON, code), aNewFact('customer/tagged', { open: { customer: LI_NA, tag: `${LINE}.vip` as TagId }, personal: {} }),
      aNewFact('customer/remembered', { open: { customer: LI_NA }, personal: { field: '地址', value: '上海市' } }))
    const shown = await card({ ...BY, dialled: '10086', facts: { waitSeconds: 80 } })
    expect(shown.match).toEqual({ kind: 'one', rule: 'exact', customer: LI_NA })
    expect(shown.person).toMatchObject({ name: '李娜', salutation: '女士', numbers: ['138 0013 8000'] })
    expect(shown.number).toMatchObject({ shown: '138 0013 8000', type: 'mobile', isCertain: true })
    expect([shown.today.nth, shown.today.missed]).toEqual([3, 1])
    expect(shown.today.last).toMatchObject({ contact: 'this-morning', demand: { 'zh-CN': '被多收了钱' }, note: '退了 20 元', isSolved: true })
    expect(shown.year).toMatchObject({ inbound: 3, complaints: 1, isFirstEver: false, since: NOON - 7 * 86_400_000 })
    expect(shown.unsolved.map(({ contact, note }) => [contact, note])).toEqual([['week-ago', '猫坏了，等师傅']])
    expect(shown.opening).toMatchObject({ kind: 'unsolved-before', name: '李娜', demand: { 'zh-CN': '设备坏了' } })
    expect(shown.mood).toMatchObject({ mark: 'upset', evidence: [{ kind: 'repeat-today' }, { kind: 'unsolved' }, { kind: 'complaints' }, { kind: 'long-wait' }] })
    expect(shown.tags.map(({ tier, labels }) => [tier, labels['zh-CN']])).toEqual([['value', '贵宾']])
    expect(shown.remembered.map(({ field, value }) => [field, value])).toEqual([['地址', '上海市']])
    expect([shown.openTasks, shown.call.lineLabels?.['zh-CN'], shown.call.dialled]).toEqual([1, '客服热线', '10086'])
  })

  it('is read once for all tabs that tell of one ring, and anew for whoever asks later', async () => {
    await tell(...storyOfLiNa(NOON, code))
    let rows = 0
    store.db.history.hook('reading', (row: unknown) => {
      rows += 1
      return row
    })
    const calls = await Promise.all(['call-1', 'call-2', 'call-3'].map((id) => aCallRow(store, BY, { id: id as CallId })))
    const ring = { line: LINE, direction: 'inbound', startedAt: NOON } as const
    for (const call of calls) beginCaller(store, ring, describedOf(call)!.sealed, { ...BY, isWithheld: false, facts: {} }, settings, NOON)
    for (const call of calls) expect((await readCard(store, call, settings, NOON)).person?.name).toBe('李娜')
    const once = rows
    await tell(named(LI_NA, '李小娜', later(1)))
    expect((await readCard(store, calls[0]!, settings, NOON)).person?.name).toBe('李小娜')
    expect([once, rows]).toEqual([3, 6])
  })

  it('is useful with an empty database', async () => {
    const shown = await card()
    expect(shown.match).toEqual({ kind: 'none' })
    expect(shown.number?.place?.['zh-CN']).toBe('中国')
    expect([shown.today.nth, shown.year.isFirstEver, shown.opening.kind]).toEqual([1, true, 'first-time'])
  })

  it('counts an unknown caller by his number, and finds those calls again once he is named', async () => {
    await tell(recorded('unknown-1', later(-3_600_000), {}, BY))
    expect([(await card()).today.nth, (await card()).match.kind]).toEqual([2, 'none'])
    await tell(named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER))
    expect([(await card()).today.nth, (await card()).match.kind]).toEqual([2, 'one'])
    expect(await history(LI_NA)).toEqual(['unknown-1'])
  })

  it('offers a choice where a number has several customers, the one spoken to last first, and remembers it', async () => {
    await tell(named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER), named(WANG, '王芳'), numbered(WANG, LI_NA_NUMBER), recorded('w', later(-1000), { customer: WANG }))
    const several = await card()
    expect(several.match.kind === 'several' && several.match.choices.map(({ name, numberShown }) => [name, numberShown])).toEqual([['王芳', '138 0013 8000'], ['李娜', '138 0013 8000']])
    expect([several.person, several.opening.kind]).toEqual([undefined, 'known'])
    await tell(aNewFact('number/chosen', { open: { customer: LI_NA }, personal: {} }, { customerKeyOf: LI_NA_NUMBER }))
    const remembered = await card()
    expect(remembered.match.kind === 'several' && remembered.match.choices[0]?.name).toBe('李娜')
    await tell(aNewFact('number/refused', { open: { customer: WANG }, personal: {} }, { customerKeyOf: LI_NA_NUMBER }))
    expect((await card()).match).toMatchObject({ kind: 'one', customer: LI_NA })
  })

  it('says "maybe" of a masked number, and names nobody for a hidden or shared one', async () => {
    await tell(...storyOfLiNa(NOON, code))
    const masked = await card({ rawNumber: '138****8000' })
    expect([masked.match.kind, masked.person, masked.number?.type, masked.today.nth]).toEqual(['maybe', undefined, 'masked', 1])
    expect((await card({ isWithheld: true, rawNumber: 'anonymous' })).match).toEqual({ kind: 'withheld' })
    const listed = await readCard(store, await aCallRow(store, BY), someSettings({ sharedNumbers: ['13800138000'] }), NOON)
    expect([listed.match, listed.today.nth, listed.lastContacts]).toEqual([{ kind: 'shared', why: 'listed' }, 0, []])
  })

  it('does not take the contacts of a number that stands for many as anyone\'s', async () => {
    const many = Array.from({ length: 6 }, (_, index) => `many-${index}` as CustomerId)
    await tell(...many.flatMap((each) => [named(each, '某'), numbered(each, LI_NA_NUMBER)]), recorded('anyone', later(-5000), {}, BY))
    expect((await card()).match).toEqual({ kind: 'shared', why: 'counted' })
    expect(await history(many[0] as CustomerId)).toEqual([])
  })

  it('follows the agent\'s word over the number', async () => {
    await tell(...storyOfLiNa(NOON, code), named(WANG, '王芳'))
    const match = (customer?: CustomerId) => ({ match: { rule: 'chosen', isChosen: true, candidates: 1, ...(customer && { customer }) } })
    expect((await card(BY, match(WANG))).person?.name).toBe('王芳')
    expect((await card(BY, match())).match).toEqual({ kind: 'none' })
  })

  it('counts by the indexes alone for somebody with more contacts than are read', async () => {
    await tell(named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER),
      ...Array.from({ length: 260 }, (_, index) => recorded(`c${index}`, later(-index * 3_600_000 - 86_400_000), { customer: LI_NA })),
      wrappedUp('c250', NOON, { isResolved: false, codeClass: 'complaint' }))
    const shown = await card()
    expect([shown.year.inbound, shown.year.complaints, shown.unsolved[0]?.contact]).toEqual([260, 1, 'c250'])
  })
})

describe('"not this person"', () => {
  it('moves the contact, and the number does not bring it back', async () => {
    await tell(...storyOfLiNa(NOON, code), named(WANG, '王芳'))
    const moved = (contact: string, to?: CustomerId) => aNewFact('contact/moved', { open: { contact: contact as ContactId, from: LI_NA, ...(to && { customer: to }) }, personal: {} })
    await tell(moved('this-morning', WANG), moved('missed-today'))
    expect([await history(LI_NA), await history(WANG)]).toEqual([['week-ago'], ['this-morning']])
  })
})

describe('two customers that were one person', () => {
  const merge = (from: CustomerId, into: CustomerId) => aNewFact('customer/merged', { open: { from, into }, personal: {} })
  it('are shown as one, with the history of both', async () => {
    await tell(...storyOfLiNa(NOON, code), named(WANG, '李娜（旧）', 1 as EpochMs), recorded('old', later(-1), { customer: WANG }), merge(WANG, LI_NA))
    expect(await history(WANG)).toEqual(['old', 'this-morning', 'missed-today', 'week-ago'])
    expect((await readCustomer(store, WANG, 'CN'))?.person).toMatchObject({ customer: LI_NA, name: '李娜' })
  })

  it('are shown as one even when two desks merged them into each other', async () => {
    await tell(named(LI_NA, '李娜'), named(WANG, '王芳'), merge(WANG, LI_NA), merge(LI_NA, WANG))
    expect((await readCustomer(store, WANG, 'CN'))?.person.customer).toBe((await readCustomer(store, LI_NA, 'CN'))?.person.customer)
  })
})

describe('history', () => {
  it('comes in pages without a gap or a double, also where many began in one moment', async () => {
    await tell(named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER), ...Array.from({ length: 45 }, (_, index) =>
      recorded(`h${String(index).padStart(2, '0')}`, later(-Math.floor(index / 30)), index % 2 ? { customer: LI_NA } : {}, BY)))
    const seen: string[] = []
    for (let after; ; ) {
      const page = await readHistory(store, LI_NA, { limit: 10, after })
      seen.push(...page.lines.map(({ contact }) => contact))
      if (!(after = page.next)) break
    }
    expect([seen.length, new Set(seen).size]).toEqual([45, 45])
  })

  it('is read from one place: of the facts nothing is needed, whoever it stands under now', async () => {
    await tell(...storyOfLiNa(NOON, code), named(WANG, '王芳'))
    await tell(aNewFact('contact/moved', { open: { contact: 'week-ago' as ContactId, customer: WANG, from: LI_NA }, personal: {} }), wrappedUp('this-morning', later(1), {}, '补退 5 元'))
    await store.db.facts.clear()
    const notes = async (customer: CustomerId) => (await readHistory(store, customer, { limit: 50 })).lines.map(({ note }) => note)
    expect(await notes(LI_NA)).toEqual(['补退 5 元', undefined])
    expect(await notes(WANG)).toEqual(['猫坏了，等师傅'])
    expect((await card()).lastContacts.map(({ note }) => note)).toEqual(['补退 5 元', undefined])
  })

  it('is there for a number without a name', async () => {
    await tell(recorded('u', NOON, {}, BY))
    expect((await readHistoryOfNumber(store, LINE, '+86 138 0013 8000', settings, { limit: 5 })).lines).toHaveLength(1)
  })
})

describe('the log', () => {
  const log = async (filters: LogFilters = {}) => (await readLog(store, { line: LINE, filters, limit: 100, settings })).lines
  it('is newest first, with names and numbers unsealed, and filtered by clear columns', async () => {
    await tell(...storyOfLiNa(NOON, code), recorded('other-agent', NOON, { channel: 'chat' }), recorded('out', later(-1), { direction: 'outbound' }))
    expect((await log()).map(({ contact }) => contact)).toEqual(['other-agent', 'out', 'this-morning', 'missed-today', 'week-ago'])
    expect((await log())[2]).toMatchObject({ customerName: '李娜', numberShown: '138 0013 8000', note: '退了 20 元', agent: AGENT })
    const names = async (filters: LogFilters) => (await log(filters)).map(({ contact }) => contact)
    expect(await names({ outcome: 'missed' })).toEqual(['missed-today'])
    expect(await names({ code: code('charge-dispute'), agent: AGENT })).toEqual(['this-morning'])
    expect(await names({ agent: 'nobody' as AgentId })).toEqual([])
    expect(await names({ channel: 'chat' })).toEqual(['other-agent'])
    expect(await names({ isResolved: false })).toEqual(['week-ago'])
    expect(await names({ from: later(-2 * 3_600_000), until: later(-1) })).toEqual(['out', 'this-morning'])
  })

  it('comes in pages without a gap or a double, also after an import of one moment', async () => {
    await tell(...Array.from({ length: 600 }, (_, index) => recorded(`l${index}`, NOON, index % 3 ? {} : { channel: 'email' })))
    const seen: string[] = []
    for (let after; ; ) {
      const page = await readLog(store, { line: LINE, filters: { channel: 'phone' }, limit: 90, after, settings })
      seen.push(...page.lines.map(({ contact }) => contact))
      if (!(after = page.next)) break
    }
    expect([seen.length, new Set(seen).size]).toEqual([400, 400])
  })
})

it('the log has another mark when an older row of it reads otherwise', async () => {
  await tell(...storyOfLiNa(NOON, code))
  const marks = [await readLogMark(store, LINE)]
  for (const change of [wrappedUp('week-ago', later(1), { isResolved: true }), named(LI_NA, '李娜娜'), recorded('newer', later(2))]) {
    await tell(change)
    marks.push(await readLogMark(store, LINE))
  }
  expect(new Set(marks).size).toBe(4)
  await tell(aNewFact('pop/shown', { open: { call: 'call' as never, receipt: {} as never }, personal: {} }))
  expect(await readLogMark(store, LINE)).toBe(marks[3])
})

describe('customers are found', () => {
  beforeEach(async () => tell(...storyOfLiNa(NOON, code), aNewFact('customer/identified', { open: { customer: LI_NA }, personal: { externalId: 'CRM-77' } }), named(WANG, 'Wang Fang')))
  it.each(['138 0013 8000', '+86-138-0013-8000', '0086 13800138000', '138****8000', '8000', 'CRM-77'])('by %s', async (typed) => {
    expect((await findCustomers(store, LINE, typed, settings)).map(({ name }) => name)).toEqual(['李娜'])
  })
  it('by a part of the name', async () => {
    expect(await searchNames(store, LINE, '娜', { region: 'CN' })).toEqual({ found: [expect.objectContaining({ name: '李娜' })], scanned: 2 })
    expect((await searchNames(store, LINE, 'LN', { region: 'CN' })).found.map(({ name }) => name)).toEqual(['李娜'])
    expect((await searchNames(store, LINE, 'wangf', { region: 'CN' })).found.map(({ customer }) => customer)).toEqual([WANG])
  })
  it('not by what nobody has', async () => expect(await findCustomers(store, LINE, '139 0000 0000', settings)).toEqual([]))
})

describe('tasks', () => {
  it('are due with their text and name, move, and are done', async () => {
    await tell(...storyOfLiNa(NOON, code))
    const [id, hour] = ['task-1' as TaskId, later(3_600_000)]
    expect([await readTasksDue(store, AGENT, NOON), await nextTaskDueAt(store, AGENT, NOON)]).toEqual([[], hour])
    expect(await readTasksDue(store, AGENT, hour)).toMatchObject([{ id, text: '回电确认', customerName: '李娜', kind: 'callback', isDone: false }])
    expect([await readDueTasks(store, AGENT, NOON), await readDueTasks(store, AGENT, hour)]).toEqual([[], [{ id, dueAt: hour }]])
    const set = await readTask(store, id)
    await tell(aNewFact('task/set', { open: { ...set!.open, dueAt: NOON }, personal: set!.personal }))
    expect(await readTasksDue(store, AGENT, NOON)).toHaveLength(1)
    await tell(aNewFact('task/done', { open: { task: id }, personal: {} }))
    expect([await readOpenTasks(store, AGENT), await readDueTasks(store, AGENT, hour)]).toEqual([[], []])
  })
})

describe('definitions', () => {
  it('keep every version, show the latest, and are not doubled by a second set-up', async () => {
    const payment = (await readCode(store, code('payment')))!
    await saveDefinitions(store, [retired(payment, later(1))])
    await seedDefinitions(store, { line: LINE, lineName: '新名字', now: later(2) })
    expect((await readCode(store, code('payment')))?.retiredAt).toBe(later(1))
    expect((await readDefinitions(store, 'line')).map(({ labels, version }) => [labels.en, version])).toEqual([['新名字', 2]])
    expect((await readDefinitions(store, 'tag', LINE)).length).toBe(16)
    expect(await store.db.definitions.where('[kind+id+version]').between(['code', code('payment'), 0], ['code', code('payment'), 99]).count()).toBe(2)
  })

  it('suggest what this customer left unsolved first, then what everyone rings about', async () => {
    await tell(...storyOfLiNa(NOON, code), ...['a', 'b', 'c'].flatMap((each) => [recorded(each, later(-1000)), wrappedUp(each, NOON, { code: code('no-service') })]))
    const suggested = await readCodeSuggestions(store, await aCallRow(store, BY), settings, NOON)
    expect(suggested.map(({ code: id, why }) => [id, why])).toEqual([[code('device-fault'), 'unsolved'], [code('charge-dispute'), 'own-past'], [code('no-service'), 'line-now']])
  })
})

it('the list of calls shows those not wrapped up, with what is known of them', async () => {
  await saveCall(store, await aCallRow(store, BY))
  await saveCall(store, await aCallRow(store, BY, { id: 'done' as never, wrapUp: 'saved' }))
  expect((await readCalls(store)).map(({ call, description }) => [call.id, description?.rawNumber])).toEqual([['call-1', '13800138000']])
})

it('the list of calls names the customer once the number or the agent says who it is', async () => {
  await tell(named(LI_NA, '李娜'))
  await saveCall(store, await aCallRow(store, BY, { match: { customer: LI_NA, isChosen: true } as never }))
  expect((await readCalls(store)).map(({ customerName }) => customerName)).toEqual(['李娜'])
})

it('documents are found again by part and token, and forgotten with their tab', async () => {
  const surface = { document: 'd', part: 'placer' as const, tab: 7, frame: 0, origin: 'https://crm.example', token: 't', seenAt: NOON }
  await putSurface(store, surface)
  expect([await surfacesOf(store, 'placer'), await findByToken(store, 't')]).toEqual([[surface], surface])
  await forgetTab(store, 7)
  expect(await surfacesOf(store, 'placer')).toEqual([])
})

it('what is on the screen is read again when something changed', async () => {
  await tell(named(LI_NA, '李娜'))
  const stop = new AbortController()
  const seen: (string | undefined)[] = []
  const read = async () => (await readCustomer(store, LI_NA, 'CN'))?.person.name
  await new Promise<void>((resolve) => {
    watch(store, ['customers'], read, (name) => {
      seen.push(name)
      if (seen.length === 1) void appendFacts(store, [named(LI_NA, '李小娜')])
      else resolve()
    }, stop.signal)
  })
  stop.abort()
  expect(seen).toEqual(['李娜', '李小娜'])
})
