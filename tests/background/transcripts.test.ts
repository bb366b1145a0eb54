import { beforeEach, describe, expect, test, vi } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { readTranscriptOfCall, readTranscriptOfContact } from '../../src/adapters/store/read/read-transcript'
import { eraseCustomer } from '../../src/adapters/store/retention/erase-customer'
import { sweep } from '../../src/adapters/store/retention/sweep'
import { openRow, rowOfLine } from '../../src/adapters/store/transcript-rows'
import { lockVault, setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import type { SenderPlace } from '../../src/adapters/browser/bus'
import { reportSignal } from '../../src/background/calls/report-signal'
import { sweepCalls } from '../../src/background/calls/sweep-calls'
import type { Desk } from '../../src/background/desk'
import { reportTranscript } from '../../src/background/transcripts/report-transcript'
import { typeLine } from '../../src/background/transcripts/type-line'
import { openVault } from '../../src/background/vault/change-vault'
import type { CallSignal } from '../../src/core/contract/call-signal'
import type { AgentId, CallId, CustomerId, E164, EpochMs, PageOrigin, TranscriptLineId, VaultId } from '../../src/core/contract/ids'
import type { HeardBlock } from '../../src/core/contract/transcripts'
import { aNewFact, AGENT } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, aSignal, AT_DESK, HOME, SITE, type Background } from './fakes/a-background'

let background: Background
let desk: Desk
const WANG = 'customer-wang' as CustomerId
const PHRASE = '正确的马 battery'
const MEET = { ...HOME, tab: 7, document: 'meet-1' } as const
const later = (ms: number) => (NOON + ms) as EpochMs
const signal = (more: readonly CallSignal[], place: SenderPlace = HOME) => reportSignal(desk, { signals: more, refused: 0, dropped: 0, hookErrors: 0 }, place)
const aBlock = (block: string, text: string, more: Partial<HeardBlock> = {}): HeardBlock =>
  ({ source: 'captions', block, at: later(2_800), speaker: 'customer', isFinal: true, text, ...more })
const hear = (blocks: readonly HeardBlock[], place: SenderPlace = MEET) => reportTranscript(desk, { blocks }, place)
const call = async (ref = 'call-1') => (await desk.store.db.calls.toArray()).find(({ legs }) => legs.some((leg) => leg.ref === ref))
const said = async (ref?: string) => (await readTranscriptOfCall(desk.store, (await call(ref))?.id as CallId)).lines.map(({ text }) => text)

async function talk(ref = 'call-1'): Promise<void> {
  await signal([aSignal('ringing', { ref }), aSignal('answered', { ref, at: later(1_000) })])
}

beforeEach(async () => {
  background = await aBackground()
  desk = background.desk
  background.setNow(later(3_000))
})

describe('what is said in a call', () => {
  test('is written to it once, however often it is told and rewritten', async () => {
    await talk()
    await hear([aBlock('1', '我的流量', { isFinal: false })])
    await hear([aBlock('1', '我的流量又超了')])
    await hear([aBlock('1', '我的流量又超了')])
    await hear([aBlock('2', '我帮您查一下', { speaker: 'agent' })])
    const { lines } = await readTranscriptOfCall(desk.store, (await call())?.id as CallId)
    expect(lines).toMatchObject([
      { text: '我的流量又超了', speaker: 'customer', seq: 1, isFinal: true, source: 'captions', contact: (await call())?.contact },
      { text: '我帮您查一下', speaker: 'agent', seq: 2 },
    ])
  })

  test('is never on the disk as it was said: neither its words nor what had to go out of them', async () => {
    const puts: string[] = []
    const spy = vi.spyOn(desk.store.db.transcriptLines, 'bulkPut')
    await talk()
    await hear([aBlock('1', '卡号 4111 1111', { isFinal: false })])
    await hear([aBlock('1', '卡号 4111 1111 1111 1111 流量')])
    for (const [rows] of spy.mock.calls) puts.push(JSON.stringify(rows), ...rows.map(({ sealed }) => new TextDecoder().decode(sealed)))
    for (const put of puts) expect(put).not.toMatch(/4111|流量|卡号/)
    expect(await said()).toEqual(['卡号 [card] 流量'])
  })

  test('of a number that comes in three lines leaves nothing of it, and the other line in between stays', async () => {
    await talk()
    await hear([aBlock('1', '一三八')])
    await hear([aBlock('2', '嗯', { speaker: 'agent' })])
    await hear([aBlock('3', '零零一三')])
    await hear([aBlock('4', '八零零零')])
    expect(await said()).toEqual(['[number]', '嗯', '[number]', '[number]'])
  })

  test('has the customer on the screen masked literally', async () => {
    await appendFacts(desk.store, [
      aNewFact('customer/named', { open: { customer: WANG }, personal: { name: '王小明' } }),
      aNewFact('customer/number-linked', { open: { customer: WANG }, personal: { rawNumber: '13800138000', e164: '+8613800138000' as E164 } }),
      aNewFact('customer/remembered', { open: { customer: WANG }, personal: { field: '小区', value: '华润花园' } }),
    ])
    await talk()
    await hear([aBlock('1', '您是王小明先生,还住华润花园吗', { speaker: 'agent' })])
    expect(await said()).toEqual(['您是[name]先生,还住[data]吗'])
  })

  test('is said by the agent where the page calls him by his name', async () => {
    desk = { ...desk, settings: { ...desk.settings, agent: { id: AGENT, number: '1001', name: '林 小满' } } }
    await talk()
    await hear([aBlock('1', '您好', { speaker: 'unknown', speakerName: '林小满' })])
    expect((await readTranscriptOfCall(desk.store, (await call())?.id as CallId)).lines).toMatchObject([{ speaker: 'agent', speakerName: '林小满' }])
  })

  test('survives the worker between two words', async () => {
    await talk()
    await hear([aBlock('1', '我的流量', { isFinal: false })])
    desk = await background.wake()
    await hear([aBlock('1', '我的流量又超了'), aBlock('2', '怎么办')])
    expect(await said()).toEqual(['我的流量又超了', '怎么办'])
  })

  test('is told again where the disk was full, and written then', async () => {
    await talk()
    const full = vi.spyOn(desk.store.db.transcriptLines, 'bulkPut').mockImplementation(() => { throw Object.assign(new Error('full'), { name: 'QuotaExceededError' }) })
    expect(await hear([aBlock('1', '喂')])).toEqual({ ok: false, why: 'not-saved' })
    full.mockRestore()
    expect(await hear([aBlock('1', '喂')])).toEqual({ ok: true, value: { isKept: true } })
    expect(await said()).toEqual(['喂'])
  })
})

describe('which call it is of', () => {
  test('none: nothing is kept', async () => {
    expect(await hear([aBlock('1', '在吗')])).toEqual({ ok: true, value: { isKept: false } })
    await signal([aSignal('ringing')])
    expect(await hear([aBlock('1', '在吗')])).toEqual({ ok: true, value: { isKept: false } })
    expect(await desk.store.db.transcriptLines.count()).toBe(0)
  })

  test('that of its own tab, before the agent\'s other one', async () => {
    await talk('call-1')
    await signal([aSignal('held', { at: later(1_500) })])
    const other = { ...HOME, tab: 2, document: 'page-2' }
    const second = { ref: 'call-2', remote: { rawNumber: '+8613900139000' } }
    await signal([aSignal('ringing', { ...second, at: later(2_000) }), aSignal('answered', { ...second, at: later(2_500) })], other)
    await hear([aBlock('1', '给第二个人')], { ...MEET, tab: 2 })
    await hear([aBlock('1', '给第一个人')], { ...MEET, tab: 1, document: 'meet-2' })
    await hear([aBlock('1', '给在说话的人')], { ...MEET, tab: 9, document: 'meet-3' })
    expect(await said('call-2')).toEqual(['给第二个人', '给在说话的人'])
    expect(await said('call-1')).toEqual(['给第一个人'])
  })

  test('the one that is just over, for its last words', async () => {
    await talk()
    await signal([aSignal('ended', { at: later(3_000), outcome: 'completed' })])
    background.setNow(later(5_000))
    await hear([aBlock('1', '再见')])
    expect(await said()).toEqual(['再见'])
    background.setNow(later(60_000))
    expect(await hear([aBlock('2', '太晚了')])).toEqual({ ok: true, value: { isKept: false } })
  })

  test('a page that is not switched on says nothing', async () => {
    await talk()
    expect(await hear([aBlock('1', '喂')], { ...MEET, site: 'https://elsewhere.example' as PageOrigin, origin: 'https://elsewhere.example' as PageOrigin })).toEqual({ ok: false, why: 'not-allowed' })
  })

  test('a page that makes up lines without end fills no disk', async () => {
    await talk()
    await hear([aBlock('1', 'x')])
    const [{ line } = {}] = await Promise.all((await desk.store.db.transcriptLines.toArray()).map((row) => openRow(desk.store, row)))
    const rows = await Promise.all(Array.from({ length: 4_000 }, (_, index) => rowOfLine(desk.store, { ...line!, id: `made-up-${index}` as TranscriptLineId, block: `made-up/${index}`, seq: index + 2 })))
    await desk.store.db.transcriptLines.bulkPut(rows)
    const before = await desk.store.db.transcriptLines.count()
    await hear([aBlock('2', 'one more'), aBlock('1', 'x y')])
    expect(await desk.store.db.transcriptLines.count()).toBe(before)
  })

  test('two calls that turn out to be one have one transcript', async () => {
    const other = { ...HOME, tab: 2, document: 'page-2', site: SITE, origin: SITE }
    await talk('call-1')
    await signal([aSignal('ringing', { ref: 'call-2', at: later(2_000), remote: { rawNumber: '+8613900139000' } }), aSignal('answered', { ref: 'call-2', at: later(2_100), remote: { rawNumber: '+8613900139000' } })], other)
    await hear([aBlock('1', '请稍等')], { ...MEET, tab: 2 })
    await hear([aBlock('2', '好的')], { ...MEET, tab: 1 })
    const [first, second] = [await call('call-1'), await call('call-2')]
    await desk.store.db.calls.put({ ...second!, legs: [], phase: 'ended', mergedInto: first!.id, wrapUp: 'not-needed' })
    await sweepCalls(desk)
    expect(await said('call-1')).toEqual(['请稍等', '好的'])
    expect((await readTranscriptOfContact(desk.store, first!.contact)).lines).toHaveLength(2)
  })
})

describe('a few words typed by hand', () => {
  test('count as said, by whom the agent says, redacted like all', async () => {
    await talk()
    const id = (await call())?.id as CallId
    await hear([aBlock('1', '我要改套餐')])
    expect(await typeLine(desk, { call: id, speaker: 'customer', text: ' 新号码 13900139000 ' }, AT_DESK)).toEqual({ ok: true, value: undefined })
    expect((await readTranscriptOfCall(desk.store, id)).lines).toMatchObject([{ text: '我要改套餐' }, { text: '新号码 [phone]', source: 'typed', speaker: 'customer', isFinal: true }])
  })

  test('are of an own call only', async () => {
    await talk()
    const id = (await call())?.id as CallId
    expect(await typeLine(desk, { call: 'no-call' as CallId, speaker: 'agent', text: '好' }, AT_DESK)).toEqual({ ok: false, why: 'no-such-call' })
    desk = { ...desk, settings: { ...desk.settings, shift: { agent: 'agent:2' as AgentId, startedAt: NOON } } }
    expect(await typeLine(desk, { call: id, speaker: 'agent', text: '好' }, AT_DESK)).toEqual({ ok: false, why: 'not-yours' })
  })
})

describe('on a locked vault', () => {
  test('what is said is kept, read by nobody, and redacted once more when the vault opens', async () => {
    await appendFacts(desk.store, [
      aNewFact('customer/named', { open: { customer: WANG }, personal: { name: '王小明' } }),
      aNewFact('customer/number-linked', { open: { customer: WANG }, personal: { rawNumber: '13800138000', e164: '+8613800138000' as E164 } }),
    ])
    const vault = (await desk.store.db.vaults.toCollection().first())?.id as VaultId
    await setPassphrase(desk.store, vault, PHRASE, 1_000)
    await lockVault(desk.store, vault)
    await talk()
    await hear([aBlock('1', '我是王小明', { isFinal: false })])
    await hear([aBlock('1', '我是王小明,卡号 4111')])
    await hear([aBlock('1', '', { isFinal: true }), aBlock('2', '1111 1111'), aBlock('3', '1111,我花了 128 元')])
    const id = (await call())?.id as CallId
    expect(await readTranscriptOfCall(desk.store, id)).toEqual({ lines: [], isLocked: true })
    expect(await openVault(desk, { passphrase: PHRASE }, AT_DESK)).toEqual({ ok: true, value: undefined })
    const { lines, isLocked } = await readTranscriptOfCall(desk.store, id)
    expect(isLocked).toBe(false)
    expect(lines.map(({ text }) => text).join('\n')).not.toMatch(/4111|1111|王小明/)
    expect(lines[0]?.text).toContain('我是[name]')
    expect(lines.at(-1)?.text).toContain('我花了 128 元')
  })
})

describe('how long it is kept', () => {
  test('as long as the settings say, and no longer than its contact or its customer', async () => {
    await appendFacts(desk.store, [
      aNewFact('customer/named', { open: { customer: WANG }, personal: { name: '王小明' } }),
      aNewFact('customer/number-linked', { open: { customer: WANG }, personal: { rawNumber: '13800138000', e164: '+8613800138000' as E164 } }),
    ])
    await talk()
    await hear([aBlock('1', '你好'), aBlock('2', '再见')])
    await signal([aSignal('ended', { at: later(3_000), outcome: 'completed' })])
    const contact = (await call())?.contact
    expect((await readTranscriptOfContact(desk.store, contact!)).lines).toHaveLength(2)
    const other = await background.wake()
    background.setNow(later(80 * 86_400_000))
    expect(await sweep(other.store, { settings: desk.settings, agent: AGENT }, true)).toMatchObject({ ok: true, value: { counts: { transcripts: 0 } } })
    background.setNow(later(91 * 86_400_000))
    expect(await sweep(other.store, { settings: desk.settings, agent: AGENT }, true)).toMatchObject({ ok: true, value: { counts: { transcripts: 2, contacts: 0 } } })
    expect(await other.store.db.transcriptLines.count()).toBe(0)
  })

  test('erasing a customer erases what was said with him', async () => {
    await appendFacts(desk.store, [
      aNewFact('customer/named', { open: { customer: WANG }, personal: { name: '王小明' } }),
      aNewFact('customer/number-linked', { open: { customer: WANG }, personal: { rawNumber: '13800138000', e164: '+8613800138000' as E164 } }),
    ])
    await talk()
    await hear([aBlock('1', '你好')])
    await signal([aSignal('ended', { at: later(3_000), outcome: 'completed' })])
    expect(await eraseCustomer(desk.store, WANG, { agent: AGENT, timeZone: 'Asia/Shanghai' })).toMatchObject({ ok: true })
    expect(await desk.store.db.transcriptLines.count()).toBe(0)
  })
})
