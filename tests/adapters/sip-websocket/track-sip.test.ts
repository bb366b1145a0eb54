import { describe, expect, test } from 'vitest'
import { AGENT_TAGGED, anAnswer, aRequest, Phone } from './sip-message'

const ME = '<sip:8001@pbx.test>;tag=me'
const CALLEE = '<sip:95588@pbx.test>'
const CALLEE_TAGGED = `${CALLEE};tag=b1`

/** An answered call, in or out. */
const inbound = () => {
  const phone = new Phone()
  phone.receives(aRequest('INVITE'))
  phone.sends(anAnswer(180), anAnswer(200))
  return phone
}
const outbound = (callId = 'out-1', phone = new Phone()) => {
  phone.sends(aRequest('INVITE', { callId, from: ME, to: CALLEE }))
  phone.receives(anAnswer(200, { callId, from: ME, to: CALLEE_TAGGED }))
  return phone
}
const outcomes = (phone: Phone) => phone.signals.filter(({ kind }) => kind === 'ended').map(({ outcome }) => outcome)

describe('an inbound call', () => {
  test('rings once, is answered, ends, and says all that is known each time', () => {
    const phone = new Phone()
    const invite = aRequest('INVITE', { headers: ['P-Asserted-Identity: "王小明" <tel:+8613900139000>', 'Diversion: <sip:4008001234@x>', 'X-Queue-Name: 售后'] })
    phone.receives(invite, invite)
    phone.sends(anAnswer(100), anAnswer(180), anAnswer(180), anAnswer(200), anAnswer(200))
    phone.receives(aRequest('ACK'), aRequest('BYE', { to: AGENT_TAGGED, cseq: 2 }))
    expect(phone.kinds()).toEqual(['ringing', 'answered', 'ended'])
    for (const signal of phone.signals) {
      expect(signal).toMatchObject({ ref: 'call-1', direction: 'inbound', remote: { rawNumber: '+8613900139000', name: '王小明' }, dialled: '4008001234', headers: { 'x-queue-name': '售后' } })
    }
    expect(outcomes(phone)).toEqual(['completed'])
  })
  test.each([
    [[], '8001'], [['History-Info: <sip:5@x>;index=1, <sip:6@x>'], '5'], [['History-Info: <sip:5@x>', 'Diversion: <sip:7@x>, <sip:4@x>'], '4'],
    [['Diversion: <sip:4@x>', 'P-Called-Party-ID: <sip:3@x>'], '3'], [['Diversion: <sip:anonymous@anonymous.invalid>'], '8001'],
  ])('with %j was to %s', (headers, dialled) => {
    expect(new Phone().receives(aRequest('INVITE', { headers }))[0]?.dialled).toBe(dialled)
  })
  test('that the caller takes back is missed', () => {
    const phone = new Phone()
    phone.receives(aRequest('INVITE'), aRequest('CANCEL'))
    phone.sends(anAnswer(200, { method: 'CANCEL' }), anAnswer(487))
    expect([phone.kinds(), outcomes(phone)]).toEqual([['ringing', 'ended'], ['missed']])
  })
  test.each(['Reason: SIP;cause=200;text="Call completed elsewhere"', 'Reason: Q.850;cause=26'])('taken back with %s was answered elsewhere', (reason) => {
    const phone = new Phone()
    phone.receives(aRequest('INVITE'), aRequest('CANCEL', { headers: [reason] }))
    expect(outcomes(phone)).toEqual(['answered-elsewhere'])
  })
  test('whose CANCEL crosses the answer goes on', () => {
    const phone = inbound()
    phone.receives(aRequest('CANCEL'))
    expect(phone.kinds()).toEqual(['ringing', 'answered'])
  })
  test.each([[486, 'declined'], [603, 'declined'], [600, 'declined'], [480, 'declined'], [487, 'missed'], [408, 'missed'], [488, 'failed'], [500, 'failed'], [302, 'transferred']] as const)(
    'answered by the phone with %i is %s', (status, outcome) => {
      const phone = new Phone()
      phone.receives(aRequest('INVITE'))
      phone.sends(anAnswer(status), anAnswer(status))
      expect(outcomes(phone)).toEqual([outcome])
    },
  )
  test('that reaches the phone twice rings on when the phone refuses the second branch', () => {
    const phone = new Phone()
    phone.receives(aRequest('INVITE'), aRequest('INVITE'))
    phone.sends(anAnswer(482), anAnswer(200))
    expect(phone.kinds()).toEqual(['ringing', 'answered'])
  })
  test('that is a click to dial is an outbound one', () => {
    const [signal] = new Phone().receives(aRequest('INVITE', { headers: ['Call-Info: <sip:x>;answer-after=0'] }))
    expect(signal).toMatchObject({ kind: 'dialing', direction: 'outbound', remote: { rawNumber: '+8613800138000' }, dialled: '+8613800138000' })
  })
  test('of a queue that answers by itself is still inbound', () => {
    const [signal] = new Phone().receives(aRequest('INVITE', { headers: ['Answer-Mode: Auto', 'X-Queue: 7'] }))
    expect(signal).toMatchObject({ kind: 'ringing', direction: 'inbound' })
  })
})

describe('an outbound call', () => {
  test('asked for a password is one call', () => {
    const phone = new Phone()
    const parts = { callId: 'out-1', from: ME }
    phone.sends(aRequest('INVITE', { ...parts, to: CALLEE }))
    phone.receives(anAnswer(407, { ...parts, to: CALLEE_TAGGED }))
    phone.sends(aRequest('INVITE', { ...parts, to: CALLEE, cseq: 2 }))
    phone.receives(anAnswer(401, { ...parts, to: CALLEE_TAGGED, cseq: 2 }))
    phone.sends(aRequest('INVITE', { ...parts, to: CALLEE, cseq: 3 }))
    phone.receives(anAnswer(180, { ...parts, to: CALLEE_TAGGED, cseq: 3 }), anAnswer(200, { ...parts, to: CALLEE_TAGGED, cseq: 3, headers: ['P-Asserted-Identity: "工商银行" <sip:95588@x>'] }))
    expect(phone.kinds()).toEqual(['dialing', 'answered'])
    expect(phone.signals[1]).toMatchObject({ direction: 'outbound', remote: { rawNumber: '95588', name: '工商银行' }, dialled: '95588' })
  })
  test('that forks is one call, and the end of a fork that lost does not end it', () => {
    const phone = new Phone()
    phone.sends(aRequest('INVITE', { from: ME, to: CALLEE }))
    for (const tag of ['b1', 'b2', 'b3']) phone.receives(anAnswer(180, { from: ME, to: `${CALLEE};tag=${tag}` }))
    phone.receives(anAnswer(200, { from: ME, to: `${CALLEE};tag=b2` }), anAnswer(200, { from: ME, to: `${CALLEE};tag=b3` }))
    phone.sends(aRequest('BYE', { from: ME, to: `${CALLEE};tag=b3`, cseq: 2 }))
    expect(phone.kinds()).toEqual(['dialing', 'answered'])
    phone.sends(aRequest('BYE', { from: ME, to: `${CALLEE};tag=b2`, cseq: 2 }))
    expect(phone.kinds()).toEqual(['dialing', 'answered', 'ended'])
  })
  test.each([[486, 'busy'], [600, 'busy'], [603, 'declined'], [480, 'missed'], [408, 'missed'], [487, 'missed'], [404, 'failed'], [503, 'failed'], [302, 'failed']] as const)('answered by the far end with %i is %s', (status, outcome) => {
    const phone = new Phone()
    phone.sends(aRequest('INVITE', { from: ME, to: CALLEE }))
    phone.receives(anAnswer(status, { from: ME, to: CALLEE_TAGGED }))
    expect(outcomes(phone)).toEqual([outcome])
  })
  test('hung up before the answer ends when the far end confirms it', () => {
    const phone = new Phone()
    phone.sends(aRequest('INVITE', { from: ME, to: CALLEE }), aRequest('CANCEL', { from: ME, to: CALLEE }))
    expect(phone.kinds()).toEqual(['dialing'])
    phone.receives(anAnswer(200, { method: 'CANCEL', from: ME, to: CALLEE_TAGGED }), anAnswer(487, { from: ME, to: CALLEE_TAGGED }))
    expect(outcomes(phone)).toEqual(['missed'])
  })
})

describe('a hold', () => {
  const change = (phone: Phone, by: 'them' | 'us', offer: string | undefined, answer: string | undefined, cseq: number, method = 'INVITE', status = 200) => {
    const [ask, reply] = by === 'them' ? [phone.receives, phone.sends] : [phone.sends, phone.receives]
    ask(aRequest(method, { to: AGENT_TAGGED, cseq, ...(offer && { media: offer }) }))
    const asked = phone.kinds().length
    reply(anAnswer(status, { method, cseq, ...(answer && { media: answer }) }))
    return phone.kinds().slice(asked)
  }
  test.each(['INVITE', 'UPDATE'])('by a %s counts when it is accepted, from either side', (method) => {
    for (const by of ['them', 'us'] as const) {
      const phone = inbound()
      expect(change(phone, by, 'sendonly', 'recvonly', 2, method)).toEqual(['held'])
      expect(change(phone, by, 'sendonly', 'recvonly', 3, method)).toEqual([])
      expect(change(phone, by, 'sendrecv', 'sendrecv', 4, method)).toEqual(['resumed'])
    }
  })
  test('that is refused since both asked at once is none', () => expect(change(inbound(), 'us', 'sendonly', undefined, 2, 'INVITE', 491)).toEqual([]))
  test('of both parties lasts until both let go', () => {
    const phone = inbound()
    expect(change(phone, 'them', 'sendonly', 'recvonly', 2)).toEqual(['held'])
    expect(change(phone, 'us', 'inactive', 'inactive', 2)).toEqual([])
    expect(change(phone, 'them', 'recvonly', 'sendonly', 3)).toEqual([])
    expect(change(phone, 'us', 'sendrecv', 'sendrecv', 3)).toEqual(['resumed'])
  })
  test('is not ended by a refresh of the session without sound', () => {
    const phone = inbound()
    change(phone, 'them', 'sendonly', 'recvonly', 2)
    expect(change(phone, 'them', undefined, undefined, 3, 'UPDATE')).toEqual([])
  })
  test('is told by the ACK where the offer comes late', () => {
    const phone = inbound()
    expect(change(phone, 'them', undefined, 'sendrecv', 2)).toEqual([])
    expect(phone.receives(aRequest('ACK', { to: AGENT_TAGGED, cseq: 2, media: 'sendonly' })).map(({ kind }) => kind)).toEqual(['held'])
  })
  test('is not what a call without it says at first', () => {
    const phone = new Phone()
    phone.receives(aRequest('INVITE', { media: 'sendonly' }))
    phone.sends(anAnswer(200, { media: 'recvonly' }))
    expect(phone.kinds()).toEqual(['ringing', 'answered'])
  })
})

describe('a transfer', () => {
  const refer = (phone: Phone, referTo: string, callId = 'call-1') => {
    phone.sends(aRequest('REFER', { callId, to: AGENT_TAGGED, cseq: 5, headers: [`Refer-To: ${referTo}`] }))
    return phone.receives(anAnswer(202, { callId, method: 'REFER', cseq: 5 }))
  }
  const notify = (phone: Phone, status: number, callId = 'call-1') => phone.receives(aRequest('NOTIFY', { callId, to: AGENT_TAGGED, cseq: 9, headers: ['Event: refer', 'Subscription-State: active'], body: `SIP/2.0 ${status} X` }))

  test('that is blind goes on when accepted, and the call ends transferred', () => {
    const phone = inbound()
    expect(refer(phone, '<sip:8003@x>')).toMatchObject([{ kind: 'transferring', transferTo: '8003' }])
    notify(phone, 100)
    notify(phone, 200)
    phone.receives(aRequest('BYE', { to: AGENT_TAGGED, cseq: 6 }))
    expect([phone.kinds(), outcomes(phone)]).toEqual([['ringing', 'answered', 'transferring', 'ended'], ['transferred']])
  })
  test('that fails brings the call back, and it ends completed', () => {
    const phone = inbound()
    refer(phone, '<sip:8003@x>')
    expect(notify(phone, 486)).toMatchObject([{ kind: 'resumed' }])
    phone.receives(aRequest('BYE', { to: AGENT_TAGGED, cseq: 6 }))
    expect(phone.signals.at(-1)).toMatchObject({ kind: 'ended', outcome: 'completed' })
    expect(phone.signals.at(-1)?.transferTo).toBeUndefined()
  })
  test('that is refused is none', () => {
    const phone = inbound()
    phone.sends(aRequest('REFER', { to: AGENT_TAGGED, cseq: 5, headers: ['Refer-To: <sip:8003@x>'] }))
    expect(phone.receives(anAnswer(603, { method: 'REFER', cseq: 5 }))).toEqual([])
  })
  test.each([['customer', 'call-1', 'out-1'], ['colleague', 'out-1', 'call-1']])('after a word with a colleague ties both calls, when asked on the %s\'s', (_, on, other) => {
    const phone = outbound('out-1', inbound())
    const signals = refer(phone, `<sip:95588@x?Replaces=${other}%3Bto-tag%3D1%3Bfrom-tag%3D2>`, on)
    expect(signals.find(({ ref }) => ref === 'out-1')?.replaces).toBe('call-1')
    expect(signals.find(({ ref }) => ref === 'call-1')?.replaces).toBeUndefined()
    phone.receives(aRequest('BYE', { callId: 'out-1', from: CALLEE_TAGGED, to: ME, cseq: 2 }), aRequest('BYE', { to: AGENT_TAGGED, cseq: 6 }))
    expect(outcomes(phone)).toEqual(['transferred', 'transferred'])
  })
  test('to this agent ties the new call to the one it takes over', () => {
    const phone = inbound()
    const [signal] = phone.receives(aRequest('INVITE', { callId: 'new', headers: ['Replaces: call-1;to-tag=a1;from-tag=c1'] }))
    expect(signal).toMatchObject({ kind: 'ringing', replaces: 'call-1' })
    phone.receives(aRequest('BYE', { to: AGENT_TAGGED, cseq: 2 }))
    expect(outcomes(phone)).toEqual(['transferred'])
  })
  test('asked of this phone ties the call that it then makes', () => {
    const phone = inbound()
    phone.receives(aRequest('REFER', { to: AGENT_TAGGED, cseq: 2, headers: ['Refer-To: <sip:95588@x>'] }))
    phone.sends(anAnswer(202, { method: 'REFER', cseq: 2 }))
    const [signal] = phone.sends(aRequest('INVITE', { callId: 'moved', from: ME, to: CALLEE }))
    expect(signal).toMatchObject({ kind: 'dialing', replaces: 'call-1' })
  })
  test('done by the PBX shows as the new party', () => {
    const phone = inbound()
    const [signal] = phone.receives(aRequest('UPDATE', { to: AGENT_TAGGED, cseq: 2, headers: ['P-Asserted-Identity: "Li" <tel:+861>'] }))
    expect(signal).toMatchObject({ kind: 'described', remote: { rawNumber: '+861', name: 'Li' } })
  })
})

describe('a phone that was open before the hook', () => {
  test('shows a ringing call by its own 180, and the INVITE completes it', () => {
    const phone = new Phone()
    expect(phone.sends(anAnswer(180))).toMatchObject([{ kind: 'ringing', direction: 'inbound', remote: { rawNumber: '+8613800138000' }, dialled: '8001' }])
    expect(phone.receives(aRequest('INVITE', { headers: ['P-Asserted-Identity: <tel:+861>', 'Diversion: <sip:400@x>'] }))).toMatchObject([{ kind: 'described', remote: { rawNumber: '+861' }, dialled: '400' }])
    phone.sends(anAnswer(200))
    expect(phone.kinds()).toEqual(['ringing', 'described', 'answered'])
  })
  test('shows an outbound call by the far end\'s ring', () => {
    expect(new Phone().receives(anAnswer(180, { from: ME, to: CALLEE_TAGGED }))).toMatchObject([{ kind: 'dialing', direction: 'outbound', remote: { rawNumber: '95588' } }])
  })
  test.each([
    ['a hang-up from there', 'receives', aRequest('BYE', { to: AGENT_TAGGED }), 'ended'], ['a hang-up from here', 'sends', aRequest('BYE', { from: AGENT_TAGGED, to: '<sip:+8613800138000@x>;tag=c1' }), 'ended'],
    ['the answer to a hang-up', 'sends', anAnswer(200, { method: 'BYE' }), 'ended'], ['a re-INVITE', 'receives', aRequest('INVITE', { to: AGENT_TAGGED, media: 'sendonly' }), 'answered'],
    ['a refresh', 'receives', aRequest('UPDATE', { to: AGENT_TAGGED }), 'answered'], ['a key press', 'receives', aRequest('INFO', { to: AGENT_TAGGED }), 'answered'], ['an answer', 'sends', anAnswer(200), 'answered'],
    ['the answer to a CANCEL', 'sends', anAnswer(200, { method: 'CANCEL' }), 'ended'],
  ] as const)('shows a call by %s', (_, how, frame, kind) => {
    expect(new Phone()[how](frame)).toMatchObject([{ kind, remote: { rawNumber: '+8613800138000' } }])
  })
  test('shows nothing by an ACK, a challenge, or a transfer report', () => {
    const phone = new Phone()
    phone.receives(aRequest('ACK', { media: 'sendrecv' }), anAnswer(407), aRequest('NOTIFY', { headers: ['Event: refer'], body: 'SIP/2.0 200 OK' }))
    expect(phone.signals).toEqual([])
  })
})

test('stragglers of an ended call say nothing', () => {
  const phone = inbound()
  phone.receives(aRequest('BYE', { to: AGENT_TAGGED, cseq: 2 }))
  const count = phone.signals.length
  phone.receives(aRequest('BYE', { to: AGENT_TAGGED, cseq: 2 }), aRequest('INVITE'), aRequest('UPDATE', { to: AGENT_TAGGED, cseq: 3 }))
  phone.sends(anAnswer(200, { method: 'BYE', cseq: 2 }), anAnswer(487), anAnswer(180))
  expect(phone.signals.length).toBe(count)
})
