import { expect, test } from 'vitest'
import recorded from './fixtures/jssip-on-kamailio.json' with { type: 'json' }
import { Phone } from './sip-message'

/** Frames of JsSIP 3.13.8 phones on Kamailio 5.6.3 with SIPp as the outside party, as the page's sockets showed them. */
const play = (name: keyof typeof recorded): Phone => {
  const phone = new Phone()
  for (const [seen, frame] of recorded[name] as [string, string][]) (seen === 'sent' ? phone.sends : phone.receives)(frame)
  return phone
}

test.each([
  ['register', []],
  ['inbound-held-resumed-bye', ['ringing', 'answered', 'held', 'resumed', 'ended completed']],
  ['inbound-cancelled', ['ringing', 'ended missed']],
  ['inbound-declined', ['ringing', 'ended declined']],
  ['outbound-407-answered-bye', ['dialing', 'answered', 'ended completed']],
  ['outbound-not-found', ['dialing', 'ended failed']],
  ['inbound-blind-transfer', ['ringing', 'answered', 'held', 'resumed', 'transferring', 'ended transferred']],
  ['target-blind', ['ringing', 'answered']],
] as const)('the recorded call %s says what happened', (name, expected) => {
  const said = play(name).signals.map(({ kind, outcome }) => [kind, outcome].filter(Boolean).join(' '))
  expect(said).toEqual(expected)
})

test('the recorded caller has name, number, dialled number and queue', () => {
  expect(play('inbound-held-resumed-bye').signals[0]).toMatchObject({ remote: { rawNumber: '+8613800138000', name: '王小明' }, dialled: '4008001234', headers: { 'x-queue-name': '售后组', 'x-call-uuid': '7f1c-42' } })
  expect(play('inbound-cancelled').signals[0]).toMatchObject({ remote: { rawNumber: '+442071234567', name: '李多天' } })
  expect(play('outbound-407-answered-bye').signals[1]).toMatchObject({ remote: { rawNumber: '7001', name: '客服总机' } })
})

test('the recorded attended transfer is one contact to each of the three phones', () => {
  const tied = (name: keyof typeof recorded) => new Map(play(name).signals.filter(({ replaces }) => replaces).map(({ ref, replaces }) => [ref, replaces]))
  const [main] = play('inbound-attended-transfer').signals
  expect([...tied('inbound-attended-transfer').values()]).toEqual([main?.ref])
  expect(tied('transferee-attended').get(play('transferee-attended').signals.at(-2)?.ref ?? '')).toBe(main?.ref)
  expect([...tied('target-attended').values()]).toEqual([play('target-attended').signals[0]?.ref])
})
