import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { sealDescription } from '../../src/adapters/store/calls'
import { saveDefinitions } from '../../src/adapters/store/definitions'
import { readArticles, readArticlesOfDemand } from '../../src/adapters/store/read/read-articles'
import { readAlerts, readAlertsOf } from '../../src/adapters/store/read/read-alerts'
import { readBelongings } from '../../src/adapters/store/read/read-belongings'
import { readBoard } from '../../src/adapters/store/read/read-board'
import { readCallerSince } from '../../src/adapters/store/read/read-caller'
import { readCard } from '../../src/adapters/store/read/read-card'
import { readCodeSuggestions } from '../../src/adapters/store/read/read-code-suggestions'
import { readContactDetail } from '../../src/adapters/store/read/read-contact'
import { readCustomerRecord } from '../../src/adapters/store/read/read-customer'
import { readDayFigures } from '../../src/adapters/store/read/read-day-figures'
import { readCodes, readDefinitions } from '../../src/adapters/store/read/read-definitions'
import { readGaps, readOpenDoubts } from '../../src/adapters/store/read/read-doubts'
import { findCustomers, searchNames } from '../../src/adapters/store/read/find-customers'
import { readFeedback } from '../../src/adapters/store/read/read-feedback'
import { readGuidance } from '../../src/adapters/store/read/read-guidance'
import { readHistory, readHistoryOfNumber } from '../../src/adapters/store/read/read-history'
import { pagesOfItems } from '../../src/adapters/store/read/read-items'
import { readKeptCall } from '../../src/adapters/store/read/read-kept-call'
import { readUnreadNotices } from '../../src/adapters/store/read/read-unread-notices'
import { readKnownValues } from '../../src/adapters/store/read/read-known-values'
import { readLog } from '../../src/adapters/store/read/read-log'
import { lookUpCustomer } from '../../src/adapters/store/read/look-up-customer'
import { readNotices, readNoticesOfAgent } from '../../src/adapters/store/read/read-notices'
import { readOfferCounts } from '../../src/adapters/store/read/read-offer-counts'
import { readOfferedPhrasings } from '../../src/adapters/store/read/read-offered-phrasings'
import { readOfferFigures, readOfferRecord } from '../../src/adapters/store/read/read-offer-record'
import { readOffers } from '../../src/adapters/store/read/read-offers'
import { readPastNotes } from '../../src/adapters/store/read/read-past-notes'
import { readLineCounts } from '../../src/adapters/store/read/read-line-counts'
import { readContactsBehind, readSurges } from '../../src/adapters/store/read/read-surges'
import { readDueElsewhere, readOpenTasks } from '../../src/adapters/store/read/read-tasks'
import { readTranscriptOfContact } from '../../src/adapters/store/read/read-transcript'
import { searchLog } from '../../src/adapters/store/read/search-log'
import { readJudgements } from '../../src/adapters/store/read-judgements'
import { takeArticles } from '../../src/adapters/store/save-articles'
import { takeNotices } from '../../src/adapters/store/save-notices'
import { rowOfLine } from '../../src/adapters/store/transcript-rows'
import type { CallRow } from '../../src/adapters/store/rows'
import type { Store } from '../../src/adapters/store/open-store'
import type { AgentId, AlertRuleId, ArticleId, CodeId, ContactId, CustomerId, DemandId, E164, EpochMs, LineId, NoticeId, OfferId, SuggestionId } from '../../src/core/contract/ids'
import type { Settings } from '../../src/core/contract/settings'
import { openNotices } from '../../src/core/notices/open-notices'
import { NoticeFinder } from '../../src/jobs/knowledge/notice-finder'
import { Taught } from '../../src/jobs/knowledge/taught'
import { aCallRow } from '../fixtures/builders/a-call-row'
import { AGENT, aNewFact } from '../fixtures/builders/a-fact'
import { aNotice } from '../fixtures/builders/a-notice'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { A, B, twoClients } from './fakes/two-clients'

/** The same number, the same name, the same words with both; only ids and this mark tell whose a thing is. */
const NUMBER = '+8613800138000' as E164
const WORDS = '宽带断了'
const markOf = (line: LineId): string => (line === A ? 'OFA' : 'OFB')

let store: Store
let settings: Settings
const calls = new Map<LineId, CallRow>()

beforeAll(async () => {
  const seat = await twoClients()
  ;({ store } = seat.desk)
  settings = { ...seat.desk.settings, agent: { id: AGENT, number: '1001', name: '林' }, shift: { agent: AGENT, startedAt: (NOON - 1) as EpochMs } }
  for (const line of [A, B]) await fill(line)
})

const of = (line: LineId, name: string) => `${name}-${markOf(line)}`
const customerOf = (line: LineId) => of(line, 'customer') as CustomerId
const contactOf = (line: LineId) => of(line, 'contact') as ContactId

async function fill(line: LineId): Promise<void> {
  const id = (name: string) => of(line, name) as never
  const at = (NOON - 60_000) as EpochMs
  const mark = markOf(line)
  const versioned = { version: 1, line, labels: { 'zh-CN': mark, 'zh-TW': mark, en: mark }, changedAt: at }
  const code = { ...versioned, kind: 'code' as const, id: id('code') as CodeId, codeClass: 'fault' as const, demand: versioned.labels, isClosing: false, order: 0 }
  const offer = { ...versioned, kind: 'offer' as const, id: id('offer') as OfferId, eligibility: [], facts: [], phrasings: { 'zh-CN': [], 'zh-TW': [], en: [] }, caps: {} }
  await saveDefinitions(store, [code, { ...versioned, kind: 'snippet', id: id('snippet'), text: { 'zh-CN': WORDS, 'zh-TW': WORDS, en: WORDS }, keys: [], order: 0 } as never, offer as never])
  await takeArticles(store, [anArticleRow('article', WORDS, { id: id('article'), line, demand: 'demand' as DemandId, body: mark })])
  await takeNotices(store, [aNotice('notice', { id: `${line}.${mark}` as NoticeId, line, importance: 'important', title: WORDS, body: mark })])
  const facts = [
    aNewFact('customer/named', { open: { customer: customerOf(line) }, personal: { name: '李娜' } }),
    aNewFact('customer/number-linked', { open: { customer: customerOf(line) }, personal: { rawNumber: NUMBER, e164: NUMBER } }, { customerKeyOf: NUMBER }),
    aNewFact('customer/noted', { open: { customer: customerOf(line) }, personal: { text: mark } }),
    aNewFact('number/chosen', { open: { customer: customerOf(line) }, personal: {} }, { customerKeyOf: NUMBER }),
    aNewFact('contact/recorded', { open: { contact: contactOf(line), channel: 'phone', direction: 'inbound', outcome: 'completed', startedAt: at, answeredAt: at, endedAt: NOON, customer: customerOf(line), call: id('past-call') }, personal: { rawNumber: NUMBER, e164: NUMBER } }, { happenedAt: at, customerKeyOf: NUMBER }),
    aNewFact('contact/recorded', { open: { contact: id('unknown'), channel: 'phone', direction: 'inbound', outcome: 'missed', startedAt: at }, personal: { rawNumber: '+8613900139000', e164: '+8613900139000' as E164 } }, { happenedAt: at, customerKeyOf: '+8613900139000' as E164 }),
    aNewFact('contact/wrapped-up', { open: { contact: contactOf(line), code: code.id, codeClass: 'fault', isResolved: false, closes: [] }, personal: { note: `${WORDS} ${mark}` } }, { happenedAt: at }),
    aNewFact('task/set', { open: { task: id('task'), taskKind: 'callback', owner: AGENT, dueAt: at, customer: customerOf(line) }, personal: { text: mark, rawNumber: NUMBER } }),
    aNewFact('alert/raised', { open: { rule: id('rule') as AlertRuleId, version: 1, call: id('past-call'), contact: contactOf(line) }, personal: { evidence: [] } }, { happenedAt: at }),
    aNewFact('article/doubted', { open: { article: id('article') as ArticleId }, personal: { text: mark } }, { happenedAt: at }),
    aNewFact('feedback/given', { open: { feedback: id('feedback'), feedbackKind: 'idea' }, personal: { text: mark } }, { happenedAt: at }),
    aNewFact('knowledge/gap', { open: {}, personal: { typed: `${WORDS} ${mark}` } }, { happenedAt: at }),
    aNewFact('offer/shown', { open: { offer: offer.id, call: id('past-call'), contact: contactOf(line), customer: customerOf(line), segment: 'known', probability: 1, isExploring: false }, personal: {} }, { happenedAt: at }),
    aNewFact('offer/answered', { open: { offer: offer.id, call: id('past-call'), contact: contactOf(line), customer: customerOf(line), answer: 'accepted' }, personal: { words: mark } }, { happenedAt: at }),
    aNewFact('suggestion/judged', { open: { suggestion: id('suggestion') as SuggestionId, call: id('past-call'), contact: contactOf(line), article: id('article'), judgement: 'accepted' }, personal: { learned: { said: { turn: `${WORDS}怎么办${mark}`, before: [] } } as never } }, { happenedAt: at }),
    aNewFact('surge/warned', { open: { code: code.id, count: 9, usual: 1, from: at, until: NOON, contacts: [contactOf(line)] }, personal: {} }, { happenedAt: at }),
  ].map((fact) => ({ ...fact, line }))
  expect(await appendFacts(store, facts)).toMatchObject({ ok: true })
  await store.db.transcriptLines.put(await rowOfLine(store, { id: id('said'), call: id('past-call'), contact: contactOf(line), line, agent: AGENT, block: '1', speaker: 'customer', text: `${WORDS} ${mark}`, at, isFinal: true } as never, 1))
  calls.set(line, await rowFor(line))
}

/** As a ring writes it: sealed for its own line. */
async function rowFor(line: LineId): Promise<CallRow> {
  const row = await aCallRow(store, {}, { id: of(line, 'call') as never, contact: of(line, 'contact-now') as never, line })
  const { sealed } = await sealDescription(store, line, { isWithheld: false, facts: {}, rawNumber: NUMBER, e164: NUMBER })
  return { ...row, legs: row.legs.map((leg) => ({ ...leg, described: { strength: 1, hasNumber: true, isWithheld: false, toldAt: NOON, line, sealed } })) }
}

const all = async <T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> => {
  const found: T[] = []
  for await (const page of pages) found.push(...page)
  return found
}
const callOf = (line: LineId): CallRow => {
  const call = calls.get(line)
  if (!call) throw new Error('filled above')
  return call
}
const finder = () => new NoticeFinder(store, () => Promise.resolve(), (bug) => { throw bug })

/** Every reader that is asked for a line, a call or a person of it. */
const READERS: Readonly<Record<string, (line: LineId) => Promise<unknown>>> = {
  'customers by a number': async (line) => await findCustomers(store, line, NUMBER, settings),
  'customers by a name': async (line) => await searchNames(store, line, '李娜', { region: 'CN' }),
  'who a number is': async (line) => [...((await lookUpCustomer(store, line, { rawNumber: NUMBER }, settings))?.groups.keys() ?? [])],
  'the card of a ring': async (line) => await readCard(store, callOf(line), settings, NOON),
  'what alert rules ask of a caller': async (line) => await readCallerSince(store, callOf(line), settings, 0 as EpochMs),
  'codes that are likely': async (line) => await readCodeSuggestions(store, callOf(line), settings, NOON),
  'offers of a call': async (line) => await readOffers(store, { call: callOf(line), settings, now: NOON }),
  'a customer’s record': async (line) => await readCustomerRecord(store, customerOf(line), settings),
  'what is his': async (line) => await readBelongings(store, customerOf(line), 'CN'),
  'a customer’s history': async (line) => await readHistory(store, customerOf(line), { limit: 9 }),
  'the history of a number': async (line) => await readHistoryOfNumber(store, line, '13900139000', settings, { limit: 9 }),
  'a contact': async (line) => await readContactDetail(store, contactOf(line), settings),
  'what was said in it': async (line) => await readTranscriptOfContact(store, contactOf(line)),
  'a contact as a practice call': async (line) => await readKeptCall(store, contactOf(line)),
  'notices nobody has read': async (line) => await readUnreadNotices(store, [line], NOON),
  'the log': async (line) => await readLog(store, { line, limit: 9, settings }),
  'a search of the log': async (line) => await searchLog(store, { line, filters: {}, text: WORDS, settings }),
  'tasks': async (line) => await readOpenTasks(store, AGENT, line),
  'past notes': async (line) => [await readPastNotes(store, line)],
  'reasons counted': async (line) => await readLineCounts(store, line, { now: NOON, windowMs: 3_600_000, least: 1, demands: [] }),
  'surges': async (line) => await readSurges(store, line),
  'contacts behind a surge': async (line) => await readContactsBehind(store, [contactOf(line)], settings),
  'alerts': async (line) => await readAlerts(store, line),
  'alerts of a contact': async (line) => await readAlertsOf(store, contactOf(line)),
  'doubts': async (line) => await readOpenDoubts(store, line),
  'feedback': async (line) => await readFeedback(store, line),
  'gaps': async (line) => await readGaps(store, line),
  'phrasings': async (line) => await readOfferedPhrasings(store, line),
  'articles': async (line) => await readArticles(store, line),
  'codes': async (line) => await readCodes(store, line),
  'what is written with the desk': async (line) => [await all(pagesOfItems(store, 'code', line)), await all(pagesOfItems(store, 'article', line)), await readDefinitions(store, 'snippet', line)],
  'guidance': async (line) => await readGuidance(store, line),
  'notices': async (line) => await readNotices(store, line),
  'notices told to an agent': async (line) => openNotices((await readNoticesOfAgent(store, AGENT as AgentId, NOON, NOON)).own, { agent: AGENT, team: settings.team, line }, NOON),
  'a search of notices': async (line) => await finder().find({ line, typed: WORDS, language: 'zh-CN', most: 9 }).then(({ notices }) => notices),
  'the record of offers': async (line) => await readOfferRecord(store, { line, filters: {} }, 9),
  'figures of offers': async (line) => [...(await readOfferFigures(store, { line, filters: {} })).byOffer.keys()],
  'what offers learnt': async (line) => await readOfferCounts(store, line),
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test.each([[A, B], [B, A]])('of %s: everything of that client, nothing of %s', async (line, other) => {
    const answer = JSON.stringify(await read(line), (_key, value: unknown) => (value instanceof Map ? [...value] : value))
    expect(answer).toContain(markOf(line))
    expect(answer).not.toContain(markOf(other))
  })
})

test('what is known of a caller by which the talk is redacted is of his client alone', async () => {
  const counted = async (line: LineId) => (await readKnownValues(store, callOf(line), settings))?.numbers
  expect(await counted(A)).toEqual([NUMBER, NUMBER])
})

test('figures of a day, of the board and what is due elsewhere are numbers of one client', async () => {
  expect(await readDayFigures(store, { ...settings, line: A }, NOON)).toMatchObject({ contacts: 2 })
  const board = await readBoard(store, { lines: [A], from: (NOON - 86_400_000) as EpochMs, until: (NOON + 86_400_000) as EpochMs, timeZone: 'Asia/Shanghai', now: NOON })
  const both = await readBoard(store, { lines: [A, B], from: (NOON - 86_400_000) as EpochMs, until: (NOON + 86_400_000) as EpochMs, timeZone: 'Asia/Shanghai', now: NOON })
  expect(both.all.counts.contacts).toBe(2 * board.all.counts.contacts)
  expect(board.all.counts.contacts).toBeGreaterThan(0)
  expect(await readDueElsewhere(store, AGENT, NOON, A)).toEqual([{ line: B, count: 1 }])
})

test('what agents took is learned by line, and of a vault that is locked nothing is', async () => {
  const learned = async () => {
    const taught = new Taught(() => Promise.resolve(), (bug) => { throw bug })
    taught.add(0, await readJudgements(store, 0, 99))
    return [A, B].map((line) => JSON.stringify((taught.of(line) as { readonly log?: unknown }).log))
  }
  const [ofA, ofB] = await learned()
  expect([ofA?.includes('OFB'), ofB?.includes('OFA'), ofA?.includes('OFA'), ofB?.includes('OFB')]).toEqual([false, false, true, true])
})

test('an article’s demand is of one client', async () => {
  expect((await readArticlesOfDemand(store, { id: 'demand' as DemandId }, [])).map(({ line }) => line).sort()).toEqual([A, B])
})

/** Readers that are asked for no client: of the desk itself, of one thing by its id, or of what is open on it. A new one is thought about, and named here or asked above. */
const OF_NO_CLIENT = [
  'card-match', 'count-left-lines', 'contact-lines', 'contacts-of', 'customer-group', 'documents-of-tab', 'group-of-caller', 'kept-lines', 'live', 'look-up-caller', 'newest-facts', 'read-affected', 'read-attention', 'read-audit', 'read-calls', 'read-clients',
  'read-last-ring', 'read-lines-of-lead', 'read-listening', 'read-listening-now', 'read-model-days', 'read-model-draft', 'read-paste-warnings', 'read-practice', 'read-retention', 'read-roster', 'read-said', 'read-segments', 'read-suggested', 'read-team', 'read-vaults', 'read-vaults-open', 'read-ways', 'unsolved-contacts', 'watch',
]

test('no reader is forgotten', () => {
  const source = readFileSync('tests/background/nothing-crosses.test.ts', 'utf8')
  const asked = [...source.matchAll(/store\/read\/([\w-]+)'/gu)].map(([, name]) => name)
  const there = readdirSync('src/adapters/store/read').map((file) => file.replace(/\.tsx?$/u, ''))
  expect(there.filter((name) => !asked.includes(name) && !OF_NO_CLIENT.includes(name))).toEqual([])
})
