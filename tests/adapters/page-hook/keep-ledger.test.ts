import { expect, test } from 'vitest'
import { forgetUpTo, keepPiece, newLedger, recall } from '../../../src/adapters/softphones/page-hook/keep-ledger'
import type { EpochMs } from '../../../src/core/contract/ids'
import { AGENT_TAGGED, anAnswer, aRequest, parse } from '../sip-websocket/sip-message'

function aLedger(...frames: string[]) {
  const ledger = newLedger()
  for (const frame of frames) {
    const evidence = parse(frame)
    if (evidence) keepPiece(ledger, evidence, 1 as EpochMs)
  }
  return ledger
}
const numbers = (pieces: readonly { n: number }[]) => pieces.map(({ n }) => n)

test('keeps the last 64 pieces that nobody acked, and counts what it let go', () => {
  const ledger = aLedger(...Array.from({ length: 70 }, (_, index) => aRequest('INFO', { cseq: index + 1 })))
  expect([numbers(ledger.unacked).at(0), ledger.unacked.length, ledger.dropped]).toEqual([7, 64, 6])
})
test('forgets what was acked, and believes no ack of what was never said', () => {
  const ledger = aLedger(aRequest('INVITE'), anAnswer(180), anAnswer(200))
  forgetUpTo(ledger, 2)
  expect(numbers(ledger.unacked)).toEqual([3])
  forgetUpTo(ledger, 1e9)
  expect([ledger.ackedN, ledger.unacked]).toEqual([3, []])
})
test('recalls how a call in progress began, only as far as it was acked', () => {
  const ledger = aLedger(aRequest('INVITE'), anAnswer(200), aRequest('INVITE', { to: AGENT_TAGGED, cseq: 2, media: 'sendonly' }))
  forgetUpTo(ledger, 2)
  expect(numbers(recall(ledger))).toEqual([1, 2])
})
test('recalls nothing of a call that is over', () => {
  for (const last of [aRequest('BYE'), aRequest('CANCEL'), anAnswer(486)]) {
    const ledger = aLedger(aRequest('INVITE'), last)
    forgetUpTo(ledger, 2)
    expect(recall(ledger)).toEqual([])
  }
})
test('still recalls a call whose hold was refused', () => {
  const ledger = aLedger(aRequest('INVITE'), anAnswer(200), aRequest('INVITE', { to: AGENT_TAGGED, cseq: 2, media: 'sendonly' }), anAnswer(491, { cseq: 2 }))
  forgetUpTo(ledger, 4)
  expect(numbers(recall(ledger))).toEqual([1, 2, 3, 4])
})
test('recalls the beginning and the last of a long call, and of no more calls than fit', () => {
  const changes = Array.from({ length: 20 }, (_, index) => aRequest('INVITE', { to: AGENT_TAGGED, cseq: index + 2, media: 'sendrecv' }))
  const long = aLedger(aRequest('INVITE'), anAnswer(200), ...changes)
  forgetUpTo(long, 99)
  expect(numbers(recall(long))).toEqual([1, 2, 3, 18, 19, 20, 21, 22])
  const many = aLedger(...Array.from({ length: 60 }, (_, index) => aRequest('INVITE', { callId: `call-${index}` })))
  forgetUpTo(many, 99)
  expect(recall(many).length).toBeLessThanOrEqual(32)
})
