import { beforeEach, describe, expect, test } from 'vitest'
import { HANDLERS } from '../../src/background/all-handlers'
import type { Desk } from '../../src/background/desk'
import { routeMessage } from '../../src/background/route-message'
import { MESSAGES } from '../../src/core/contract/messages'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'

let background: Background
let bugs: string[]
beforeEach(async () => {
  background = await aBackground()
  bugs = []
})
const packet = (name: string, body: unknown = {}, callside: unknown = 1) => ({ callside, name, body })
const NOTHING = { refused: 0, dropped: 0, hookErrors: 0 }
const route = (message: unknown, place = HOME, handlers = HANDLERS) =>
  routeMessage(message, place, handlers, () => Promise.resolve(background.desk), (name) => bugs.push(name))

describe('a message', () => {
  test('of an unknown name is refused, and so is the name of something that every object has', async () => {
    for (const name of ['call/explode', '', 'toString', '__proto__', 'constructor']) expect(await route(packet(name))).toEqual({ ok: false, why: 'malformed' })
  })

  test('of another version is told so, before anything of it is read', async () => {
    for (const version of [0, 2, '1', undefined]) expect(await route(packet('signal/report', 'anything', version))).toEqual({ ok: false, why: version === undefined ? 'malformed' : 'old-version' })
  })

  test('is taken from those only who may send it', async () => {
    const forbidden = Object.entries(MESSAGES).flatMap(([name, { from }]) => (['page', 'pop', 'desk'] as const).filter((sender) => !from.some((each) => each === sender)).map((sender) => ({ name, sender })))
    expect(forbidden.length).toBeGreaterThan(30)
    for (const { name, sender } of forbidden) expect(await route(packet(name), { ...HOME, sender })).toEqual({ ok: false, why: 'not-allowed' })
  })

  test('that does not decode is refused', async () => {
    const bodies = [undefined, null, 1, 'x', [], {}, { signals: {} }, { signals: [{}], ...NOTHING }, { signals: [], ...NOTHING, refused: -1 }, { signals: [aSignal('ringing', { ref: 'x'.repeat(257) })], ...NOTHING }]
    for (const body of bodies) expect(await route(packet('signal/report', body))).toEqual({ ok: false, why: 'malformed' })
  })

  test('of a page that is not switched on is refused', async () => {
    const elsewhere = { ...HOME, site: 'https://other.example' as typeof HOME.site, origin: 'https://other.example' as typeof HOME.origin }
    expect(await route(packet('signal/report', { signals: [aSignal('ringing')], ...NOTHING }), elsewhere)).toEqual({ ok: false, why: 'not-allowed' })
    expect(await background.desk.store.db.calls.count()).toBe(0)
  })

  test('whose handler breaks is answered, and told to the log without its content', async () => {
    const broken = { ...HANDLERS, 'call/recall-pop': (_desk: Desk) => Promise.reject(new Error('13800138000')) } as typeof HANDLERS
    expect(await route(packet('call/recall-pop'), AT_DESK, broken)).toEqual({ ok: false, why: 'failed' })
    expect(bugs).toEqual(['call/recall-pop'])
  })
})
