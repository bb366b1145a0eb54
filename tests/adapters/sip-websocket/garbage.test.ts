import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trackSip } from '../../../src/adapters/softphones/sip-websocket/track-sip'
import { decodeSipEvidence, type SipEvidence } from '../../../src/adapters/softphones/sip-websocket/sip-evidence'
import type { SipDialogs } from '../../../src/adapters/softphones/sip-websocket/sip-dialog'
import { decodeCallSignal } from '../../../src/core/contract/call-signal'
import type { EpochMs } from '../../../src/core/contract/ids'
import { anAnswer, aRequest, parse, sdp } from './sip-message'

/** Messages with a hole, a piece of noise, or a repetition anywhere. */
const broken = fc
  .tuple(
    fc.constantFrom(aRequest('INVITE', { media: 'sendonly' }), anAnswer(200, { media: 'sendrecv' }), aRequest('REFER', { headers: ['Refer-To: <sip:1@x?Replaces=a%40b>'] }), aRequest('BYE', { headers: ['Reason: SIP;cause=200'] })),
    fc.array(fc.tuple(fc.nat(900), fc.nat(30), fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('"', '<', '>', '\r\n', ' ', ';', ',', '=?UTF-8?B?', '%E', '\\', ':')))),
  )
  .map(([frame, cuts]) => cuts.reduce((text, [at, length, noise]) => text.slice(0, at) + noise + text.slice(at + length), frame))

describe('garbage', () => {
  test('never makes the parser throw, and what is read of it passes the strict decoder', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' }).map((noise) => `INVITE ${noise}`), fc.string()), (frame) => {
        const evidence = parse(frame)
        if (evidence) expect(decodeSipEvidence(JSON.parse(JSON.stringify(evidence)))).toBeDefined()
      }),
      { numRuns: 4_000 },
    )
  })

  const huge = 60_000
  test.each([
    ['quotes', `"${'"'.repeat(huge)}`], ['angle brackets', '<'.repeat(huge)], ['commas', '<sip:a>,'.repeat(huge / 8)], ['encoded words', '=?UTF-8?B?'.repeat(huge / 10)],
    ['reasons', 'SIP;'.repeat(huge / 4)], ['blanks', `;${' '.repeat(huge)}`], ['folds', 'a\r\n '.repeat(huge / 4)], ['tags', ';tag='.repeat(huge / 5)], ['percents', '%4'.repeat(huge / 2)],
  ])('of %s without end is read in bounded time', (_, value) => {
    const startedAt = performance.now()
    for (const name of ['From', 'P-Asserted-Identity', 'Diversion', 'Reason', 'Refer-To', 'X-Queue']) parse(aRequest('INVITE', { headers: [`${name}: ${value}`], from: value }))
    expect(performance.now() - startedAt).toBeLessThan(400)
  })
  test('of header lines or of SDP without end is read in bounded time', () => {
    const startedAt = performance.now()
    parse(aRequest('INVITE', { headers: Array.from({ length: 20_000 }, () => 'X-Queue: a') }))
    parse(aRequest('INVITE', { body: sdp('x').repeat(1_000) }))
    parse(`INVITE ${'x'.repeat(100_000)}`)
    expect(performance.now() - startedAt).toBeLessThan(200)
  })
})

describe('impossible orders of evidence', () => {
  const party = fc.record({ user: fc.constantFrom('1', '2'), tag: fc.constantFrom('t1', 't2') }, { requiredKeys: [] })
  const evidence = fc.record(
    {
      seen: fc.constantFrom('received', 'sent'), callId: fc.constantFrom('a', 'b', 'c'), cseq: fc.integer({ min: 1, max: 3 }), from: party, to: party,
      method: fc.constantFrom('INVITE', 'ACK', 'BYE', 'CANCEL', 'UPDATE', 'REFER', 'NOTIFY', 'INFO'),
      status: fc.constantFrom(180, 200, 202, 302, 401, 407, 481, 482, 486, 487, 491, 603), media: fc.constantFrom('active', 'sendonly', 'inactive'),
      referTo: party, referToReplaces: fc.constantFrom('a', 'b', 'z'), replaces: fc.constantFrom('a', 'b', 'z'), fragmentStatus: fc.constantFrom(100, 200, 503), asserted: party,
    },
    { requiredKeys: ['seen', 'callId', 'method', 'cseq', 'from', 'to'] },
  ) as fc.Arbitrary<SipEvidence>

  test('make valid signals only, end a call at most once and say nothing of it after that but what ties it to another', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 40 }), (pieces) => {
        let dialogs: SipDialogs = new Map()
        const ended = new Set<string>()
        pieces.forEach((piece, index) => {
          const tracked = trackSip(dialogs, piece, (1_000 + index) as EpochMs)
          dialogs = tracked.dialogs
          for (const signal of tracked.signals) {
            expect(decodeCallSignal(signal), JSON.stringify(signal)).toBeDefined()
            if (ended.has(signal.ref)) expect(signal.kind).toBe('described')
            if (signal.kind === 'ended') ended.add(signal.ref)
          }
        })
      }),
      { numRuns: 1_500 },
    )
  })

  test('never hold more than 64 calls in memory', () => {
    let dialogs: SipDialogs = new Map()
    for (let index = 0; index < 500; index++) {
      const piece = parse(aRequest(index % 3 ? 'INVITE' : 'BYE', { callId: `call-${index}` }))
      if (piece) dialogs = trackSip(dialogs, piece, index as EpochMs).dialogs
    }
    expect(dialogs.size).toBe(64)
  })
})
