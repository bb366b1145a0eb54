import { expect, it } from 'vitest'
import { readAlerts } from '../../../src/adapters/store/read/read-alerts'
import { readOfferCounts } from '../../../src/adapters/store/read/read-offer-counts'
import { readOfferRecord } from '../../../src/adapters/store/read/read-offer-record'
import { readOfferedPhrasings } from '../../../src/adapters/store/read/read-offered-phrasings'
import { readLeaves, readReturns } from '../../../src/adapters/store/read/read-segments'
import { readDoubtsOf, readGaps, readOpenDoubts } from '../../../src/adapters/store/read/read-doubts'
import { readFeedback } from '../../../src/adapters/store/read/read-feedback'
import { readSurges } from '../../../src/adapters/store/read/read-surges'
import { takeOfferCounts } from '../../../src/adapters/store/take-offer-counts'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { readJudgements } from '../../../src/adapters/store/read-judgements'
import { noteSent, unsentSegments } from '../../../src/adapters/store/segments/made-segments'
import { joinBytes } from '../../../src/core/bytes/join-bytes'
import type { AgentId, AlertRuleId, ArticleId, CallId, ContactId, DeviceId, EpochMs, FeedbackId, NoticeId, OfferId, SuggestionId } from '../../../src/core/contract/ids'
import { dayBucket } from '../../../src/core/contacts/day'
import { takeFiles } from '../../../src/jobs/segments/take-files'
import { aNewFact, AGENT, LINE } from '../../fixtures/builders/a-fact'
import { NOON } from '../../fixtures/builders/a-store'
import { anArticleRow } from '../../fixtures/builders/an-article'
import { recorded } from '../../fixtures/builders/a-story'
import { acceptAll, aLead, anAgent, cut, SITE, take } from '../../fixtures/builders/some-segments'

const ROAMING = 'roaming' as ArticleId
const OFFER = `${LINE}.data-pack` as OfferId
const at = (minutes: number) => ({ happenedAt: (NOON + minutes * 60_000) as EpochMs })
const where = { call: 'call-1' as CallId, contact: 'c1' as ContactId }

/** One agent's desk whose first segment was accepted, and what it tells next merged. */
async function told(isPersonalShared = true) {
  const { store: lead, publicKey } = await aLead()
  const { store: agent } = await anAgent('agent', publicKey)
  await take(lead, joinBytes(...(await cut(agent, [recorded('c0', NOON)]))))
  await acceptAll(lead)
  const bring = async (...facts: Parameters<typeof cut>[1]) => await take(lead, joinBytes(...(await cut(agent, facts, isPersonalShared))))
  return { lead, agent, bring }
}

it('the doubts of agents come with their clocks, and the lead\'s own answer ends them', async () => {
  const { lead, bring } = await told()
  const doubt = (text: string, minutes: number) => aNewFact('article/doubted', { open: { article: ROAMING }, personal: { text } }, at(minutes))
  await bring(doubt('日租费改了', 0), doubt('', 30))
  expect(await readOpenDoubts(lead, LINE)).toEqual([{ article: ROAMING, since: NOON, dueAt: NOON + 86_400_000, texts: ['日租费改了'], count: 2 }])
  await appendFacts(lead, [aNewFact('article/answered', { open: { article: ROAMING }, personal: { text: '已更正' } }, at(60))])
  expect(await readOpenDoubts(lead, LINE)).toEqual([])
  await bring(doubt('还是不对', 90))
  expect(await readDoubtsOf(lead, ROAMING)).toMatchObject({ open: { count: 1, texts: ['还是不对'] }, answer: { text: '已更正' } })
})

it('what agents say to their lead comes with its words where words are sent, and without them by kind and item', async () => {
  const given = (feedback: string) => aNewFact('feedback/given', { open: { feedback: feedback as FeedbackId, feedbackKind: 'mismatch', about: { kind: 'script', id: 's', step: '2' } }, personal: { text: '实际不是这样' } }, at(0))
  for (const isPersonalShared of [true, false]) {
    const { lead, bring } = await told(isPersonalShared)
    await bring(given('f'))
    expect(await readFeedback(lead, LINE)).toMatchObject([{ id: 'f', kind: 'mismatch', about: { kind: 'script', id: 's', step: '2' }, text: isPersonalShared ? '实际不是这样' : '', state: 'new' }])
  }
})

it('an alert of an agent stands in the lead\'s list as soon as its segment came, with what was said only where words are sent', async () => {
  for (const isPersonalShared of [true, false]) {
    const { lead, bring } = await told(isPersonalShared)
    const raised = aNewFact('alert/raised', { open: { rule: 'r1' as AlertRuleId, version: 1, ...where }, personal: { evidence: [{ asks: 'escalation', line: 'l1' as never, said: '12315' }] } }, at(0))
    await bring(raised)
    expect(await readAlerts(lead, LINE)).toMatchObject([{ rule: 'r1', agent: AGENT, evidence: isPersonalShared ? [{ said: '12315' }] : [] }])
    await bring(aNewFact('alert/answered', { open: { rule: 'r1' as AlertRuleId, ...where, answer: 'done' }, personal: {} }, at(5)))
    expect(await readAlerts(lead, LINE)).toMatchObject([{ rule: 'r1', answer: 'done' }])
  }
})

it('a surge that another lead was warned of, and the areas of contacts, come without anybody\'s number', async () => {
  const { lead, bring } = await told(false)
  await bring(recorded('c1', NOON, { area: 'CN-755' }, { rawNumber: '075583660001' }), aNewFact('surge/warned', { open: { area: 'CN-755', count: 20, usual: 2, from: NOON, until: NOON, contacts: ['c1' as ContactId] }, personal: {} }, at(1)))
  expect(await readSurges(lead, LINE)).toMatchObject([{ subject: { of: 'area', area: 'CN-755' }, count: 20 }])
  expect(await lead.db.contactAreas.toArray()).toMatchObject([{ area: 'CN-755', id: 'c1' }])
})

it('a doubt without its text is counted, and its clock runs; what was searched in vain is there without the words', async () => {
  const { lead, bring } = await told(false)
  await bring(aNewFact('article/doubted', { open: { article: ROAMING }, personal: { text: '日租费改了' } }, at(0)), aNewFact('knowledge/gap', { open: {}, personal: { typed: '张三的地址' } }, at(1)))
  expect(await readOpenDoubts(lead, LINE)).toMatchObject([{ count: 1, texts: [] }])
  expect((await readGaps(lead, LINE)).map(({ typed }) => typed)).toEqual([''])
})

it('what came of offers is in the lead\'s record, and is learned from once, whether it came in a file of counts or in segments', async () => {
  const { lead, agent, bring } = await told()
  const device = await agent.db.meta.get('device')
  const own = device?.key === 'device' ? device.id : ('' as DeviceId)
  // A file of counts of before: one showing, nothing accepted.
  await takeOfferCounts(lead, [{ device: own, day: dayBucket(NOON), offer: OFFER, segment: 'known', line: LINE, shown: 1, accepted: 0, seq: 1 }])
  await bring(
    recorded('c1', NOON), aNewFact('offer/shown', { open: { ...where, offer: OFFER, segment: 'known', probability: 0.5, isExploring: false }, personal: {} }, at(1)),
    aNewFact('offer/answered', { open: { ...where, offer: OFFER, answer: 'accepted' }, personal: { words: '可以' } }, at(2)),
  )
  const { lines } = await readOfferRecord(lead, { line: LINE, filters: {} }, 10)
  expect(lines.map(({ offer, answer, words, agent: by }) => [offer, answer, words, by])).toEqual([[OFFER, 'accepted', '可以', AGENT]])
  expect((await readOfferCounts(lead)).map(({ device: of, shown, accepted }) => [of, shown, accepted])).toEqual([[own, 1, 1]])
})

it('what agents made of suggestions is there to be judged by, and what was said when one was used', async () => {
  const { lead, bring } = await told()
  const suggestion = { ...where, suggestion: 's1' as SuggestionId, article: ROAMING }
  await bring(
    aNewFact('suggestion/shown', { open: { ...suggestion, confidence: 0.8, isAsked: false }, personal: {} }, at(1)),
    aNewFact('suggestion/judged', { open: { ...suggestion, judgement: 'accepted' }, personal: { learned: { said: { terms: [['漫游', 1]], newest: [], turn: '出国手机能用吗' } } } }, at(2)),
  )
  const rows = await lead.db.facts.where('[kind+happenedAt]').between(['suggestion/judged', 0], ['suggestion/judged', Infinity]).toArray()
  expect(rows.map(({ open }) => (open as { judgement: string }).judgement)).toEqual(['accepted'])
  await lead.db.articles.put({ ...anArticleRow('roaming', '国际漫游'), id: ROAMING })
  expect((await readOfferedPhrasings(lead, LINE)).map(({ article, text }) => [article, text])).toEqual([[ROAMING, '出国手机能用吗']])
  expect(await readJudgements(lead, 0, 10)).toMatchObject([{ line: LINE, feedback: { kind: 'accepted', turn: { article: ROAMING, terms: new Map([['漫游', 1]]) } } }])
})

it('who has read which notice stands in the lead\'s receipts', async () => {
  const { lead, bring } = await told(false)
  const notice = 'n1' as NoticeId
  const chen = { agent: 'agent:1002' as AgentId }
  await bring(
    aNewFact('notice/seen', { open: { notice, version: 1, isForced: true }, personal: {} }, at(1)), aNewFact('notice/acknowledged', { open: { notice, version: 1 }, personal: {} }, at(2)),
    aNewFact('notice/seen', { open: { notice, version: 1, isForced: false }, personal: {} }, { ...at(3), ...chen }),
  )
  const marks = await lead.db.noticeMarks.toArray()
  expect(marks.map(({ agent, seen, acknowledged }) => [agent, seen?.version, acknowledged?.version]).toSorted()).toEqual([[AGENT, 1, 1], ['agent:1002', 1, undefined]].toSorted())
})

it('files are told in the audit once they are merged; each desk tells how far it is and what lacks', async () => {
  const { lead, agent } = await told()
  const [lost] = await cut(agent, [recorded('lost', NOON)])
  const [second] = await cut(agent, [recorded('c2', NOON)])
  const files = [new File([second!], 'b.callside-segment'), new File(['x'], 'holiday.png')]
  const progress: number[] = []
  const taken = await takeFiles(lead, { order: 'take', files, site: SITE, agent: AGENT }, (done, total) => progress.push(done / total), new AbortController().signal)
  expect(taken).toEqual({ ok: true, value: { merged: 1, added: 1, known: 0, waiting: 0, refused: 1 } })
  expect(progress.at(-1)).toBe(1)
  expect((await lead.db.audit.toArray()).map(({ action, about, count }) => [action, about, count])).toEqual([['imported', 'segments', 1]])
  const { devices, refused, key } = await readReturns(lead)
  expect(devices).toMatchObject([{ state: 'accepted', agents: ['1001'], facts: 2, lines: [{ line: LINE, upTo: 3, gaps: [{ from: 2, to: 2 }] }] }])
  expect(refused).toMatchObject([{ why: 'not-a-segment', file: 'holiday.png' }])
  // The same code stands on both desks.
  const leaves = await readLeaves(agent, LINE, undefined)
  expect([leaves.code, leaves.recipient?.code]).toEqual([devices[0]?.code, key?.code])
  expect([leaves.waitingFacts, leaves.sent, leaves.isAnyKept]).toEqual([3, [], false])
  await noteSent(agent, await unsentSegments(agent))
  expect(await readLeaves(agent, LINE, undefined)).toMatchObject({ waitingFacts: 0, sent: [{ at: NOON, facts: 3, isPersonalShared: true }], isAnyKept: true })
  await take(lead, lost!)
  expect((await readReturns(lead)).devices[0]?.lines[0]?.gaps).toEqual([])
})
