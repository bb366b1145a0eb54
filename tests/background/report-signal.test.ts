import { beforeEach, describe, expect, test, vi } from 'vitest'
import { paintReceipt } from '../../src/background/pop/paint-receipt'
import { reportSignal } from '../../src/background/calls/report-signal'
import type { SenderPlace } from '../../src/adapters/browser/bus'
import { putSurface } from '../../src/adapters/store/surfaces'
import type { Desk } from '../../src/background/desk'
import type { CallSignal } from '../../src/core/contract/call-signal'
import type { CallId, EpochMs, PageOrigin } from '../../src/core/contract/ids'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, aPop, aSignal, HOME, shownIn, SITE, type Background } from './fakes/a-background'
import { eventually } from './fakes/eventually'

let background: Background
let desk: Desk
beforeEach(async () => {
  background = await aBackground()
  desk = background.desk
})
const tell = (signals: readonly CallSignal[], place: SenderPlace = HOME, counts: { refused?: number; dropped?: number } = {}) =>
  reportSignal(desk, { signals, refused: 0, dropped: 0, hookErrors: 0, ...counts }, place)
const later = (ms: number) => (NOON + ms) as EpochMs
const factsOf = async (kind: string) => (await desk.store.db.facts.toArray()).filter((fact) => fact.kind === kind)

describe('a ring', () => {
  test('is shown in the tab in front, and nowhere else', async () => {
    background.browser.tabs.push({ id: 2, windowId: 2, active: true, url: 'https://phone.example/second' })
    background.browser.windows.push({ id: 2, focused: false, state: 'normal' })
    await aPop(desk, background.browser, 'pop-2', 2)
    expect(await tell([aSignal('ringing')])).toEqual({ ok: true, value: undefined })
    expect(shownIn(background.browser, 'pop-1')).toHaveLength(1)
    expect(shownIn(background.browser, 'pop-2')).toEqual([])
  })

  test('told twice, by two tabs and with its answer in the same report, is announced once', async () => {
    await tell([aSignal('ringing'), aSignal('ringing')])
    await tell([aSignal('ringing')], { ...HOME, tab: 2, document: 'page-2' })
    await tell([aSignal('answered', { at: later(1_000) }), aSignal('answered', { at: later(1_000) })])
    const calls = await desk.store.db.calls.toArray()
    expect(calls).toMatchObject([{ phase: 'talking', pop: { state: 'announced', document: 'pop-1' } }])
    expect(new Set(shownIn(background.browser, 'pop-1'))).toEqual(new Set([calls[0]?.id]))
    expect(background.browser.notifications.size).toBe(0)
  })

  test('goes to the next surface when the page in front does not answer', async () => {
    background.browser.documents.length = 0
    background.browser.isPanelOpen = true
    await tell([aSignal('ringing')])
    expect(await factsOf('pop/shown')).toMatchObject([{ open: { receipt: { surface: 'panel', why: 'panel-open' } } }])
    background.browser.isPanelOpen = false
    await tell([aSignal('ended', { at: later(10), outcome: 'missed' }), aSignal('ringing', { ref: 'call-2', at: later(20), remote: { rawNumber: '+8613900139000' } })])
    expect((await factsOf('pop/shown'))[1]).toMatchObject({ open: { receipt: { surface: 'notification', why: 'tab-refused' } } })
    expect(background.browser.notifications.size).toBe(1)
  })

  test('waits for the frame that is coming where the one known is of before a reload of the extension', async () => {
    background.browser.documents.length = 0
    await putSurface(desk.store, { document: HOME.document, part: 'sensor', tab: 1, frame: 0, origin: SITE, seenAt: desk.now() })
    const told = tell([aSignal('ringing')])
    await eventually(() => expect(shownIn(background.browser, 'pop-1')).toHaveLength(1))
    await aPop(desk, background.browser, 'pop-2', 1)
    await told
    expect(shownIn(background.browser, 'pop-2')).toHaveLength(1)
    expect(await desk.store.db.calls.toArray()).toMatchObject([{ pop: { document: 'pop-2' }, receipt: { surface: 'tab' } }])
    expect(background.browser.notifications.size).toBe(0)
  })

  test('has its receipt on the card at once, and its milliseconds when it is painted, once', async () => {
    await tell([aSignal('ringing')])
    const [call] = await desk.store.db.calls.toArray()
    const paint = (document: string) => paintReceipt(desk, { call: call?.id as CallId, paintedAt: later(40) }, { ...HOME, sender: 'pop', document })
    expect(background.browser.orders[0]?.order.scene).toMatchObject({ receipt: { surface: 'tab', why: 'visible-focused', tab: 1 } })
    await paint('pop-elsewhere')
    expect(await factsOf('pop/shown')).toEqual([])
    await paint('pop-1')
    await paint('pop-1')
    expect(await factsOf('pop/shown')).toMatchObject([{ open: { receipt: { tookMs: 40 } } }])
    expect(background.browser.orders.at(-1)?.order.scene).toMatchObject({ receipt: { tookMs: 40 } })
  })

  test('of an hour ago, or of tomorrow, is counted as impossible and shown nowhere', async () => {
    await tell([aSignal('ringing', { at: later(-3_700_000) }), aSignal('ringing', { ref: 'b', at: later(86_400_000) })])
    expect(await desk.store.db.calls.count()).toBe(0)
    expect(background.browser.session['bad-evidence']).toMatchObject({ [HOME.site]: { count: 2 } })
  })
})

describe('a full disk', () => {
  test('keeps no ring from its pop, nor its answer, and all is written when they are told again with room', async () => {
    const full = vi.spyOn(desk.store.db.calls, 'bulkPut').mockImplementation(() => { throw Object.assign(new Error('full'), { name: 'QuotaExceededError' }) })
    background.setNow(later(5_000))
    expect(await tell([aSignal('ringing')])).toEqual({ ok: false, why: 'not-saved' })
    expect(background.browser.orders.at(-1)).toMatchObject({ document: 'pop-1', order: { order: 'pop/show', scene: { primary: { notices: ['not-saved'] } } } })
    await tell([aSignal('ringing'), aSignal('answered', { at: later(2_000) })])
    expect(background.browser.orders.at(-1)).toMatchObject({ order: { order: 'pop/show', scene: { primary: { call: { phase: 'talking' }, notices: ['not-saved'] } } } })
    full.mockRestore()
    await tell([aSignal('ringing'), aSignal('answered', { at: later(2_000) }), aSignal('ended', { at: later(4_000), outcome: 'completed' })])
    expect(await factsOf('contact/recorded')).toMatchObject([{ open: { outcome: 'completed', answeredAt: later(2_000) } }])
    expect(background.browser.orders.at(-1)).toMatchObject({ order: { order: 'pop/hide' } })
  })
})

describe('a call that is over', () => {
  test('and rings on at the other softphone has its pop again, where the agent looks by then, and one receipt', async () => {
    const other = 'https://other.example' as PageOrigin
    const on = { isOn: true, frameOrigins: [], headerMap: {} }
    background = await aBackground({ sites: { [SITE]: on, [other]: on } })
    desk = background.desk
    await tell([aSignal('ringing')])
    const [call] = await desk.store.db.calls.toArray()
    await paintReceipt(desk, { call: call?.id as CallId, paintedAt: later(40) }, { ...HOME, sender: 'pop', document: 'pop-1' })
    background.setNow(later(500))
    await tell([aSignal('ended', { at: later(500), outcome: 'missed' })])
    expect(background.browser.orders.at(-1)).toMatchObject({ document: 'pop-1', order: { order: 'pop/hide' } })
    for (const tab of background.browser.tabs) tab.active = false
    background.browser.tabs.push({ id: 2, windowId: 1, active: true, url: `${other}/phone` })
    await aPop(desk, background.browser, 'pop-2', 2)
    background.setNow(later(2_000))
    await tell([aSignal('ringing', { ref: 'other-phone', at: later(2_000) })], { ...HOME, tab: 2, document: 'page-2', site: other, origin: other })
    expect(await desk.store.db.calls.toArray()).toMatchObject([{ id: call?.id, phase: 'ringing', pop: { state: 'announced', document: 'pop-2' } }])
    expect(shownIn(background.browser, 'pop-2')).toContain(call?.id)
    expect(await factsOf('pop/shown')).toHaveLength(1)
  })

  test('counts for its dialling area, but not from a number of the center, nor from one of a pool that stands for many', async () => {
    background = await aBackground({ ownNumbers: ['0755 8366 0001'], sharedNumbers: ['+8675583661*'] })
    desk = background.desk
    for (const [ref, rawNumber] of [['a', '+8675583660002'], ['b', '+8675583660001'], ['c', '+8675583661234']] as const) {
      await tell([aSignal('ringing', { ref, remote: { rawNumber } }), aSignal('ended', { ref, at: later(500), remote: { rawNumber }, outcome: 'missed' })])
    }
    expect((await desk.store.db.contactAreas.toArray()).map(({ area }) => area)).toEqual(['CN-755'])
  })

  test('is one contact, and leaves nothing to do', async () => {
    await tell([aSignal('ringing')])
    background.setNow(later(70_000))
    await tell([aSignal('answered', { at: later(2_000) })])
    await tell([aSignal('ended', { at: later(62_000), outcome: 'completed' })])
    await tell([aSignal('ended', { at: later(62_000), outcome: 'completed' })])
    expect(await factsOf('contact/recorded')).toMatchObject([{ open: { outcome: 'completed', answeredAt: later(2_000) } }])
    expect(await desk.store.db.effects.toArray()).toEqual([])
    expect(background.browser.orders.at(-1)).toMatchObject({ document: 'pop-1', order: { order: 'pop/hide' } })
  })
})

describe('a hostile page', () => {
  test('that only forges is counted though it never brings a signal', async () => {
    await tell([], HOME, { refused: 900, dropped: 100 })
    expect(background.browser.session['bad-evidence']).toMatchObject({ [HOME.site]: { count: 1_000 } })
  })

  test('in which a part of ours fails has that counted apart from what it told', async () => {
    await reportSignal(desk, { signals: [], refused: 0, dropped: 0, hookErrors: 3 }, HOME)
    await tell([], HOME, { refused: 2 })
    expect(background.browser.session['bad-evidence']).toMatchObject({ [HOME.site]: { count: 2, hookErrors: 3 } })
  })

  test('that makes up hundreds of calls gets no contact out of them, and the desk no more rows than a busy minute', async () => {
    for (let n = 0; n < 200; n++) {
      await tell([aSignal('ringing', { ref: `forged-${n}`, remote: { rawNumber: `+86138${String(n).padStart(8, '0')}` } }), aSignal('ended', { ref: `forged-${n}`, at: later(5), outcome: 'missed' })])
    }
    expect(await desk.store.db.calls.count()).toBeLessThanOrEqual(20)
    expect((background.browser.session['bad-evidence'] as Record<string, { count: number }>)[HOME.site]?.count).toBeGreaterThan(300)
  })
})
