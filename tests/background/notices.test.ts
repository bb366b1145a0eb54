import { beforeEach, describe, expect, it } from 'vitest'
import { readCard } from '../../src/adapters/store/read/read-card'
import { readAffected } from '../../src/adapters/store/read/read-affected'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { readUnreadNotices } from '../../src/adapters/store/read/read-unread-notices'
import { readMarksOf, readNotice, readNoticesOfAgent } from '../../src/adapters/store/read/read-notices'
import { mergeFacts } from '../../src/adapters/store/merge-facts'
import { factOfRow } from '../../src/adapters/store/fact-rows'
import { rebuildViews } from '../../src/adapters/store/rebuild-views'
import { saveDefinitions, seedDefinitions } from '../../src/adapters/store/definitions'
import { readCodes } from '../../src/adapters/store/read/read-definitions'
import { importArticles } from '../../src/adapters/store/save-articles'
import { takeNotices } from '../../src/adapters/store/save-notices'
import { reportSignal } from '../../src/background/calls/report-signal'
import { putSurface } from '../../src/adapters/store/surfaces'
import { askGap } from '../../src/background/notices/ask-gap'
import { changeIncident } from '../../src/background/notices/change-incident'
import { endIncident } from '../../src/background/notices/end-incident'
import { acknowledgeNotice, seeNotice, snoozeNotice } from '../../src/background/notices/read-notice'
import { retireNotice, saveNotice } from '../../src/background/notices/save-notice'
import { saveNoticeRow } from '../../src/background/notices/save-notice-row'
import { settleIncidents } from '../../src/background/notices/settle-incidents'
import { startIncident } from '../../src/background/notices/start-incident'
import { packTaken } from '../../src/background/packs/pack-taken'
import { saveWrapUp } from '../../src/background/wrap-up/save-wrap-up'
import type { CallSignal } from '../../src/core/contract/call-signal'
import type { CallId, CodeId, DemandId, EpochMs, NoticeId } from '../../src/core/contract/ids'
import type { MessageBody } from '../../src/core/contract/messages'
import type { CallBack } from '../../src/core/contract/notices'
import type { Demand } from '../../src/core/contract/knowledge'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { aNewFact, AGENT, LINE } from '../fixtures/builders/a-fact'
import { aNotice } from '../fixtures/builders/a-notice'
import { aDesk, NOON } from '../fixtures/builders/a-store'
import { anArticleRow } from '../fixtures/builders/an-article'
import { aBackground, aSignal, HOME, SITE, type Background } from './fakes/a-background'

let background: Background
const CODE = `${LINE}.no-service` as CodeId
const written: MessageBody<'notice/save'> = {
  isToBeReadAgain: false, importance: 'important', audience: { kind: 'line' }, from: NOON, language: 'zh-CN', title: '宽带维护', body: '今晚维护，六点前恢复。', attachments: [], phrasings: ['宽带断了'],
  check: { ask: '几点恢复？', answers: [{ text: '六点', isRight: true }, { text: '八点', isRight: false }], place: '六点前恢复' },
}
beforeEach(async () => {
  background = await aBackground({ shift: { agent: AGENT as never, startedAt: NOON } })
  await seedDefinitions(background.desk.store, { line: LINE, lineName: '客服热线', now: NOON })
})

async function save(change: Partial<typeof written> = {}): Promise<NoticeId> {
  const saved = await saveNotice(background.desk, { ...written, ...change }, HOME)
  if (!saved.ok) throw new Error(saved.why)
  return saved.value.notice
}
const own = async () => (await readNoticesOfAgent(background.desk.store, AGENT, background.desk.now(), NOON)).own

describe('a row of a table', () => {
  const item = { ...aNotice('from-table', { title: '来自表格', from: NOON }), line: LINE, id: `${LINE}.from-table` as NoticeId }
  const stored = async () => await readNotice(background.desk.store, item.id)

  it('is a notice under the id that the table gives it, and its next version when it says something else', async () => {
    expect(await saveNoticeRow(background.desk, { item, base: 0 }, HOME)).toEqual({ ok: true, value: { saved: [{ id: item.id, version: 1, before: 0 }] } })
    expect(await saveNoticeRow(background.desk, { item: { ...item, title: '改过' }, base: 1 }, HOME)).toEqual({ ok: true, value: { saved: [{ id: item.id, version: 2, before: 1 }] } })
    expect(await stored()).toMatchObject({ title: '改过', version: 2 })
    expect(await background.desk.store.db.itemVersions.where('[kind+id+version]').equals(['notice', item.id, 1]).count()).toBe(1)
  })

  it('is not written over what somebody else wrote since the table was read, where it is wrong, or by an agent', async () => {
    await saveNoticeRow(background.desk, { item, base: 0 }, HOME)
    expect(await saveNoticeRow(background.desk, { item: { ...item, title: '晚了' }, base: 0 }, HOME)).toEqual({ ok: false, why: 'changed-elsewhere' })
    expect(await saveNoticeRow(background.desk, { item: { ...item, audience: { kind: 'teams', teams: [] } }, base: 1 }, HOME)).toEqual({ ok: false, why: 'malformed' })
    const desk = { ...background.desk, settings: { ...background.desk.settings, role: 'agent' as const } }
    expect(await saveNoticeRow(desk, { item: { ...item, title: '改过' }, base: 1 }, HOME)).toEqual({ ok: false, why: 'not-a-lead' })
    expect(await stored()).toMatchObject({ title: '来自表格', version: 1 })
  })

  it('changes no incident', async () => {
    const started = await startIncident(background.desk, { title: '断网', wording: '六点前恢复', body: '', codes: [CODE], areas: [] }, HOME)
    if (!started.ok) throw new Error(started.why)
    const { incident: _, ...running } = (await readNotice(background.desk.store, started.value.notice)) ?? item
    expect(await saveNoticeRow(background.desk, { item: { ...running, title: '改过' }, base: 1 }, HOME)).toEqual({ ok: false, why: 'malformed' })
    expect(await readNotice(background.desk.store, started.value.notice)).toMatchObject({ title: '断网', version: 1 })
  })
})

describe('a notice', () => {
  it('is changed by a lead only: an agent’s desk refuses and nothing is written', async () => {
    const desk = { ...background.desk, settings: { ...background.desk.settings, role: 'agent' as const } }
    expect(await saveNotice(desk, written, HOME)).toEqual({ ok: false, why: 'not-a-lead' })
    expect(await retireNotice(desk, { notice: 'x' as NoticeId, isRetired: true }, HOME)).toEqual({ ok: false, why: 'not-a-lead' })
    expect(await startIncident(desk, { title: 'a', wording: 'b', body: '', codes: [], areas: [] }, HOME)).toEqual({ ok: false, why: 'not-a-lead' })
    expect(await endIncident(desk, { notice: 'x' as NoticeId, words: 'b', callBack: 'owner' }, HOME)).toEqual({ ok: false, why: 'not-a-lead' })
    expect(await background.desk.store.db.notices.count()).toBe(0)
  })

  it('keeps what it said before, and is read again only where it is told so', async () => {
    const notice = await save()
    await acknowledgeNotice(background.desk, { notice, answer: 0 }, HOME)
    await saveNotice(background.desk, { ...written, notice, title: '宽带维护（更新）' }, HOME)
    expect(await readNotice(background.desk.store, notice)).toMatchObject({ version: 2, title: '宽带维护（更新）' })
    expect((await background.desk.store.db.itemVersions.toArray()).map(({ id, version }) => [id, version])).toEqual([[notice, 1]])
    await saveNotice(background.desk, { ...written, notice, isToBeReadAgain: true }, HOME)
    expect(await readNotice(background.desk.store, notice)).toMatchObject({ version: 3, readAgainFrom: 3 })
  })

  it('that goes into a merged one is retired with it', async () => {
    const [one, other] = [await save(), await save({ title: '宽带维护二' })]
    const merged = await save({ mergeOf: [one, other] })
    expect((await own()).map(({ notice }) => notice.id)).toEqual([merged])
    await retireNotice(background.desk, { notice: one, isRetired: false }, HOME)
    expect(await readNotice(background.desk.store, one)).not.toHaveProperty('retiredAt')
  })

  it('is acknowledged by the right answer; a wrong one shows its place and asks again', async () => {
    const notice = await save()
    await seeNotice(background.desk, { notice, isForced: true }, HOME)
    await seeNotice(background.desk, { notice, isForced: true }, HOME)
    expect(await acknowledgeNotice(background.desk, { notice, answer: 1 }, HOME)).toEqual({ ok: true, value: { isRight: false, place: '六点前恢复' } })
    expect((await own())[0]?.mark?.acknowledged).toBeUndefined()
    expect(await acknowledgeNotice(background.desk, { notice, answer: 0 }, HOME)).toEqual({ ok: true, value: { isRight: true } })
    expect((await own())[0]?.mark).toMatchObject({ seen: { version: 1 }, acknowledged: { version: 1 }, wrongAnswers: 1 })
    expect(await background.desk.store.db.facts.where('about').equals(notice).count()).toBe(3)
  })

  it('is read by nobody without a shift, and one that is not there by nobody at all', async () => {
    const notice = await save()
    const { shift: _, ...settings } = background.desk.settings
    expect(await seeNotice({ ...background.desk, settings }, { notice, isForced: false }, HOME)).toEqual({ ok: false, why: 'no-agent' })
    expect(await snoozeNotice(background.desk, { notice: 'gone' as NoticeId, until: NOON }, HOME)).toEqual({ ok: false, why: 'no-such-notice' })
  })

  it('that a lead has the facts of says who has read it and who has not, merged in any order, and rebuilt the same', async () => {
    const notice = await save()
    await seeNotice(background.desk, { notice, isForced: true }, HOME)
    await snoozeNotice(background.desk, { notice, until: (NOON + 5) as EpochMs }, HOME)
    await acknowledgeNotice(background.desk, { notice, answer: 0 }, HOME)
    const facts = (await Promise.all((await background.desk.store.db.facts.where('about').equals(notice).toArray()).map((row) => factOfRow(background.desk.store, row)))).filter((fact) => fact !== undefined)
    const lead = (await aDesk()).store
    await mergeFacts(lead, [...facts].reverse())
    const marks = await readMarksOf(lead, notice)
    expect(marks).toMatchObject([{ agent: AGENT, seen: { version: 1 }, acknowledged: { version: 1 }, snoozed: { until: NOON + 5 } }])
    await rebuildViews(lead)
    expect(await readMarksOf(lead, notice)).toEqual(marks)
  })
})

describe('an incident', () => {
  const start = async (more: Partial<MessageBody<'incident/start'>> = {}): Promise<NoticeId> => {
    const started = await startIncident(background.desk, { title: '南山断网', wording: '正在抢修，六点前恢复', body: '', codes: [CODE], areas: ['CN-755'], parent: { number: 'T-100', link: 'https://crm.example/T-100' }, ...more }, HOME)
    if (!started.ok) throw new Error(started.why)
    return started.value.notice
  }
  const signals = (...kinds: readonly CallSignal['kind'][]) => ({ signals: kinds.map((kind, at) => aSignal(kind, { at: (NOON + at * 1000) as EpochMs, remote: { rawNumber: '+8675583660001' } })), refused: 0, dropped: 0, hookErrors: 0 })
  const callOf = async () => (await background.desk.store.db.calls.toArray())[0]!
  const cardOf = async () => await readCard(background.desk.store, await callOf(), background.desk.settings, background.desk.now())

  it('stands on the card of a caller from its area until the all-clear', async () => {
    const notice = await start()
    await reportSignal(background.desk, signals('ringing'), HOME)
    expect((await cardOf()).incidents).toMatchObject([{ notice, wording: '正在抢修，六点前恢复', parent: { number: 'T-100' } }])
    await endIncident(background.desk, { notice, words: '已恢复', callBack: 'nobody' }, HOME)
    expect((await cardOf()).incidents).toBeUndefined()
    expect(await readNotice(background.desk.store, notice)).toMatchObject({ wording: '已恢复', readAgainFrom: 2 })
    expect(await endIncident(background.desk, { notice: 'gone' as NoticeId, words: '已恢复', callBack: 'nobody' }, HOME)).toEqual({ ok: false, why: 'no-such-notice' })
  })

  it('of a demand alone is known by the codes that name it and by how customers say it', async () => {
    const { store } = background.desk
    const labels = { 'zh-CN': '断网', 'zh-TW': '斷網', en: 'No internet' }
    const demand: Demand = { kind: 'demand', id: 'outage' as DemandId, line: LINE, version: 1, labels, changedAt: NOON, order: 1, page: { language: 'zh-CN', points: [], fields: [], texts: [], tasks: [] } }
    const code = { ...(await readCodes(store, LINE))[0]!, id: 'line-1.outage' as CodeId, version: 1, demand: labels }
    await saveDefinitions(store, [demand, code])
    await importArticles(store, [anArticleRow('router', '路由器红灯', { demand: demand.id, phrasings: ['家里上不了网'] })])
    const notice = await start({ codes: [], areas: [], demand: demand.id })
    expect(await readNotice(store, notice)).toMatchObject({ phrasings: ['断网', '斷網', 'No internet', '家里上不了网'], incident: { codes: [code.id] } })
  })

  it('does not stand on the card of a caller from elsewhere', async () => {
    await start({ areas: ['CN-10'] })
    await reportSignal(background.desk, signals('ringing'), HOME)
    expect((await cardOf()).incidents).toBeUndefined()
  })

  const saved = async (isOwnTicket?: boolean) => {
    await reportSignal(background.desk, signals('ringing', 'answered', 'ended'), HOME)
    const { id } = await callOf()
    const reply = await saveWrapUp(background.desk, { call: id as CallId, draft: { ...EMPTY_DRAFT, code: CODE, note: '断网', followUp: { dueAt: NOON, text: '派单' }, ...(isOwnTicket && { isOwnTicket }) } }, HOME)
    expect(reply.ok).toBe(true)
    const row = (await background.desk.store.db.facts.where('[kind+happenedAt]').between(['contact/wrapped-up', 0], ['contact/wrapped-up', Infinity]).toArray())[0]!
    return (await factOfRow(background.desk.store, row))!
  }

  it('stops a second ticket: the wrap-up names the parent and makes no follow-up', async () => {
    await start()
    expect((await saved()).personal).toMatchObject({ note: '断网\n→ T-100 https://crm.example/T-100' })
    expect(await background.desk.store.db.tasks.count()).toBe(0)
  })

  it('lets the agent make one all the same', async () => {
    await start()
    expect((await saved(true)).personal).toMatchObject({ note: '断网' })
    expect((await background.desk.store.db.tasks.toArray()).map(({ taskKind }) => taskKind)).toEqual(['follow-up'])
  })

  it('collects whom it concerned, and leaves a callback for each with the all-clear, once', async () => {
    const notice = await start()
    await saved()
    expect((await readAffected(background.desk.store, notice, NOON)).map(({ personal }) => personal.rawNumber)).toEqual(['+8675583660001'])
    expect(await endIncident(background.desk, { notice, words: '已恢复', callBack: 'owner' }, HOME)).toEqual({ ok: true, value: { affected: 1, tasks: 1 } })
    expect(await endIncident(background.desk, { notice, words: '已恢复', callBack: 'owner' }, HOME)).toEqual({ ok: true, value: { affected: 1, tasks: 0 } })
    expect((await background.desk.store.db.tasks.toArray()).map(({ taskKind, owner, state }) => [taskKind, owner, state])).toEqual([['callback', AGENT, 'open']])
  })

  it('is changed while it goes on: cards have the new words at once, whom it concerned stays, and one that is over is not changed', async () => {
    const notice = await start()
    await reportSignal(background.desk, signals('ringing'), HOME)
    const change = { notice, title: '断网（已扩大）', wording: '预计今晚十点恢复', areas: ['CN-755', 'CN-20'], codes: [CODE], parent: { number: 'T-200' }, expectedAt: (NOON + 3_600_000) as EpochMs, isToBeReadAgain: true }
    expect(await changeIncident({ ...background.desk, settings: { ...background.desk.settings, role: 'agent' } }, change, HOME)).toEqual({ ok: false, why: 'not-a-lead' })
    background.setNow((NOON + 1000) as EpochMs)
    expect((await changeIncident(background.desk, change, HOME)).ok).toBe(true)
    expect((await cardOf()).incidents).toMatchObject([{ title: '断网（已扩大）', wording: '预计今晚十点恢复', parent: { number: 'T-200' }, expectedAt: NOON + 3_600_000 }])
    expect(await readNotice(background.desk.store, notice)).toMatchObject({ version: 2, readAgainFrom: 2, incident: { startedAt: NOON, areas: ['CN-755', 'CN-20'] } })
    expect((await endIncident(background.desk, { notice, words: '已恢复', callBack: 'nobody' }, HOME)).ok).toBe(true)
    expect(await changeIncident(background.desk, change, HOME)).toEqual({ ok: false, why: 'no-such-notice' })
    expect((await readNotice(background.desk.store, notice))?.incident?.allClear?.words).toBe('已恢复')
  })

  it('counts a caller from its area whom nobody answered', async () => {
    const notice = await start({ codes: [] })
    await reportSignal(background.desk, signals('ringing', 'ended'), HOME)
    expect((await background.desk.store.db.contactAreas.toArray()).map(({ area }) => area)).toEqual(['CN-755'])
    expect(await readAffected(background.desk.store, notice, NOON)).toHaveLength(1)
  })
})

it('an all-clear that came from elsewhere leaves each agent the callbacks of those he talked to, and none where another one makes them all', async () => {
  const started = await startIncident(background.desk, { title: '断网', wording: '抢修中', body: '', codes: [], areas: ['CN-755'] }, HOME)
  if (!started.ok) throw new Error(started.why)
  const { notice } = started.value
  await reportSignal(background.desk, { signals: [aSignal('ringing', { remote: { rawNumber: '+8675583660001' } }), aSignal('ended', { at: (NOON + 9) as EpochMs, remote: { rawNumber: '+8675583660001' } })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
  const before = (await readNotice(background.desk.store, notice))!
  const over = (version: number, callBack: CallBack) => ({ ...before, version, incident: { ...before.incident!, allClear: { at: NOON, words: '已恢复', callBack, owner: 'agent:lead' as never } } })
  await takeNotices(background.desk.store, [over(2, 'owner')])
  await settleIncidents(background.desk)
  expect(await background.desk.store.db.tasks.count()).toBe(0)
  await takeNotices(background.desk.store, [over(3, 'each-agent')])
  expect(await packTaken(background.desk, {}, HOME)).toEqual({ ok: true, value: undefined })
  expect(await background.desk.store.db.tasks.count()).toBe(1)
  await settleIncidents(background.desk)
  expect((await background.desk.store.db.tasks.toArray()).map(({ owner, taskKind }) => [owner, taskKind])).toEqual([[AGENT, 'callback']])
})

describe('before a notice opens, pages are asked when a key was pressed', () => {
  const sensor = async (id: string, tab: number, told: unknown) => {
    background.browser.documents.push({ id, tab, take: () => told })
    await putSurface(background.desk.store, { document: id, part: 'sensor', tab, frame: 0, origin: SITE, seenAt: NOON })
  }

  it('the last of all that can be seen counts, and one that does not answer holds nobody up', async () => {
    await sensor('crm', 1, 9_000)
    await sensor('frame', 1, 1_500)
    await sensor('asleep', 1, new Promise(() => undefined))
    await sensor('behind', 7, 10)
    expect(await askGap(background.desk, {}, HOME)).toEqual({ ok: true, value: { keyAgoMs: 1_500 } })
  })

  it('where nobody pressed any, nothing is told', async () => {
    await sensor('crm', 1, undefined)
    expect(await askGap(background.desk, {}, HOME)).toEqual({ ok: true, value: {} })
  })
})

it('the board says who worked here lately and has not acknowledged an important notice', async () => {
  const { store } = background.desk
  const worked = (agent: string, at: number) => aNewFact('contact/recorded', { open: { contact: `by-${agent}` as never, channel: 'phone', direction: 'inbound', outcome: 'completed', startedAt: at as EpochMs, call: `call-${agent}` as CallId }, personal: {} }, { agent: agent as never, happenedAt: at as EpochMs })
  await appendFacts(store, [worked(AGENT, NOON - 1000), worked('agent:2', NOON - 2000), worked('agent:away', NOON - 9 * 86_400_000)])
  const notice = await save()
  await acknowledgeNotice(background.desk, { notice, answer: 0 }, HOME)
  expect(await readUnreadNotices(store, [LINE], background.desk.now())).toMatchObject([{ notice: { id: notice }, agents: 2, open: [{ team: 'team-1', agents: ['agent:2'] }] }])
  expect(await readUnreadNotices(store, ['line-2' as never], background.desk.now())).toEqual([])
})
