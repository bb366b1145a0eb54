import { describe, expect, test } from 'vitest'
import { parseSipFrame } from '../../../src/adapters/softphones/sip-websocket/parse-sip-frame'
import { decodeSipEvidence } from '../../../src/adapters/softphones/sip-websocket/sip-evidence'
import { anAnswer, aRequest, parse, sdp } from './sip-message'

describe('what a frame must be to be read', () => {
  test.each(['', '\r\n\r\n', '\r\n', '{"jsonrpc":"2.0"}', 'INVITE', 'INVITE sip:x SIP/3.0\r\n', 'SIP/2.0', 'Ignore this, it is chat', '\u0000\u0001', 'SIP/2.0 200 OK\r\n\r\n'])(
    'leaves %j alone', (frame) => expect(parse(frame)).toBeUndefined(),
  )
  test.each(['REGISTER', 'OPTIONS', 'MESSAGE', 'SUBSCRIBE', 'PUBLISH', 'PRACK'])('leaves a %s and its answer alone', (method) => {
    expect(parse(aRequest(method))).toBeUndefined()
    expect(parse(anAnswer(200, { method }))).toBeUndefined()
  })
  test('leaves 100 Trying, an ACK without sound and a NOTIFY of voice mail alone', () => {
    expect(parse(anAnswer(100))).toBeUndefined()
    expect(parse(aRequest('ACK'))).toBeUndefined()
    expect(parse(aRequest('NOTIFY', { headers: ['Event: message-summary'] }))).toBeUndefined()
  })
  test('is not misled by a body that is written like a header', () => {
    const body = 'x\r\nEvent: refer\r\nCSeq: 1 INVITE\r\n'
    expect(parse(aRequest('NOTIFY', { headers: ['Event: message-summary'], body }))).toBeUndefined()
    expect(parse(anAnswer(200, { method: 'NOTIFY', body }))).toBeUndefined()
    expect(parse(anAnswer(200, { method: 'REGISTER', body }))).toBeUndefined()
  })
  test('reads a message behind a keep-alive', () => expect(parse(`\r\n\r\n${aRequest('INVITE')}`)?.method).toBe('INVITE'))
  test('reads lines that end in a bare newline', () => expect(parse(aRequest('INVITE').replaceAll('\r\n', '\n'))?.callId).toBe('call-1'))
  test('refuses a message whose CSeq is of another method, or that has no Call-ID', () => {
    expect(parse(aRequest('INVITE').replace('1 INVITE', '1 BYE'))).toBeUndefined()
    expect(parse(aRequest('INVITE').replace(/Call-ID:.*\r\n/, ''))).toBeUndefined()
    expect(parse(aRequest('INVITE', { callId: 'x'.repeat(257) }))).toBeUndefined()
  })
})

describe('headers', () => {
  test('are read in their compact form', () => {
    const frame = aRequest('INVITE').replace('From:', 'f:').replace('To:', 't :').replace('Call-ID:', 'i:')
    expect(parse(frame)).toMatchObject({ callId: 'call-1', from: { user: '+8613800138000', name: 'Wang', tag: 'c1' }, to: { user: '8001', host: 'pbx.test' } })
  })
  test('are read when folded over lines', () => {
    expect(parse(aRequest('INVITE', { from: '"Wang\r\n\t Xiaoming"\r\n <sip:1@x>\r\n ;tag=f' }))?.from).toEqual({ user: '1', host: 'x', name: 'Wang Xiaoming', tag: 'f' })
  })
  test('of an identity give the number and the name, from whichever of several values has them', () => {
    const headers = ['P-Asserted-Identity: "王小明, VIP" <sip:wang@pbx.test>, <tel:+86-138-0013-8000;phone-context=x>']
    expect(parse(aRequest('INVITE', { headers }))?.asserted).toEqual({ user: '+86-138-0013-8000', name: '王小明, VIP' })
    const lines = ['P-Asserted-Identity: <sip:+861@x;user=phone>', 'P-Asserted-Identity: "Li" <tel:+862>']
    expect(parse(aRequest('INVITE', { headers: lines }))?.asserted).toEqual({ user: '+861', host: 'x', name: 'Li' })
  })
  test('of a diversion give the last entry, of the history the first', () => {
    const headers = [
      'Diversion: "Desk, ""A""" <sip:8001@x>;reason="no-answer, really";counter=1, <sip:8000@x>', 'Diversion: <sip:4008001234@x>',
      'History-Info: <sip:95588@x?Reason=SIP%3Bcause%3D302>;index=1, <sip:8000@x>;index=1.1', 'P-Called-Party-ID: <sip:5555@x>',
    ]
    expect(parse(aRequest('INVITE', { headers }))).toMatchObject({ diversion: { user: '4008001234' }, history: { user: '95588' }, calledParty: { user: '5555' } })
  })
  test('of a transfer give where to, and the call that is taken over', () => {
    const headers = ['Refer-To: <sip:8003@x?Replaces=abc%40host%3Bto-tag%3D1%3Bfrom-tag%3D2>', 'Referred-By: <sip:8001@x>']
    expect(parse(aRequest('REFER', { headers }))).toMatchObject({ referTo: { user: '8003', host: 'x' }, referToReplaces: 'abc@host', referredBy: { user: '8001' } })
    expect(parse(aRequest('REFER', { headers: ['r: sip:8003@x'] }))?.referTo).toEqual({ user: '8003', host: 'x' })
    expect(parse(aRequest('INVITE', { headers: ['Replaces: old@h;to-tag=1;from-tag=2'] }))?.replaces).toBe('old@h')
  })
  test('of a reason give the causes by protocol', () => {
    const headers = ['Reason: SIP;cause=200;text="Call completed elsewhere", Q.850;cause=26']
    expect(parse(aRequest('CANCEL', { headers }))).toMatchObject({ sipCause: 200, q850Cause: 26 })
  })
  test('of a transfer report give its state and status line', () => {
    const headers = ['Event: refer;id=2', 'Subscription-State: terminated;reason=noresource']
    expect(parse(aRequest('NOTIFY', { headers, body: 'SIP/2.0 603 Declined\r\n' }))).toMatchObject({ subscription: 'terminated', fragmentStatus: 603 })
  })
  test.each([
    'Alert-Info: <http://pbx/x>;info=alert-autoanswer', 'Alert-Info: Auto Answer', 'Call-Info: <sip:x>;answer-after=0', 'Answer-Mode: Auto',
    'Priv-Answer-Mode: Auto;require', 'P-Auto-Answer: normal', 'X-Auto-Answer: true', 'Alert-Info: ring-answer',
  ])('tell by %s that the phone is to answer by itself', (header) => expect(parse(aRequest('INVITE', { headers: [header] }))?.isAutoAnswer).toBe(true))
  test.each(['Alert-Info: <http://127.0.0.1/ring>;info=external', 'Answer-Mode: Manual', 'X-Auto-Answer: false'])('do not by %s', (header) =>
    expect(parse(aRequest('INVITE', { headers: [header] }))?.isAutoAnswer).toBeUndefined())
  test('named X- leave only when asked for, decoded and cut', () => {
    const headers = ['X-Queue-Name: =?UTF-8?B?5ZSu5ZCO57uE?=', 'X-IVR-Path: %E9%80%80%E6%AC%BE>2', 'X-Secret: s3cret', 'X-Site: own', `X-Skill: ${'y'.repeat(900)}`]
    expect(parse(aRequest('INVITE', { headers }))?.headers).toEqual({ 'x-queue-name': '售后组', 'x-ivr-path': '退款>2', 'x-skill': 'y'.repeat(512) })
    expect(parseSipFrame(aRequest('INVITE', { headers }), 'received', new Set(['x-site']))?.headers).toEqual({ 'x-site': 'own' })
  })
  test('with secrets never leave, wherever they stand', () => {
    const headers = [
      'Authorization: Digest username="8001", response="5EC12E7"', 'Proxy-Authorization: Digest response="5EC12E7"', 'Contact: <sip:8001@5EC12E7.invalid>',
      'Record-Route: <sip:5EC12E7>', 'X-Token: 5EC12E7', 'P-Asserted-Identity: <sip:8001:5EC12E7@x;token=5EC12E7?x=5EC12E7>', 'Diversion: <tel:1;x=5EC12E7>;y=5EC12E7',
    ]
    const frame = aRequest('INVITE', { headers, body: `${sdp('sendrecv')}a=ice-pwd:5EC12E7\r\na=fingerprint:5EC12E7\r\n`, from: '<sip:1:5EC12E7@x>;tag=t;epid=5EC12E7' })
    expect(JSON.stringify(parse(frame))).not.toContain('5EC12E7')
  })
})

describe('the sound', () => {
  const media = (body: string) => parse(aRequest('INVITE', { body }))?.media
  test.each([['sendrecv', 'active'], ['recvonly', 'active'], ['sendonly', 'sendonly'], ['inactive', 'inactive']])('%s is %s', (direction, expected) => expect(media(sdp(direction))).toBe(expected))
  test('at the nowhere address is a hold only without ICE', () => {
    expect(media(sdp('sendrecv').replace('a=ice-ufrag:abcd\r\n', ''))).toBe('inactive')
    expect(media(sdp('sendrecv'))).toBe('active')
  })
  test('counts, not the picture', () => expect(media(`${sdp('sendrecv')}m=video 9 X 96\r\na=inactive\r\n`)).toBe('active'))
  test('has the direction of the whole session unless it has its own', () => {
    expect(media('v=0\r\na=sendonly\r\nm=audio 9 X 0\r\nc=IN IP4 1.2.3.4\r\n')).toBe('sendonly')
    expect(media('v=0\r\na=sendonly\r\nm=audio 9 X 0\r\na=sendrecv\r\n')).toBe('active')
  })
  test('of a message without SDP is not known', () => expect(parse(aRequest('INVITE'))?.media).toBeUndefined())
})

test('whatever is read passes the strict decoder on the other side', () => {
  const evidence = parse(aRequest('INVITE', { media: 'sendrecv', headers: ['X-Queue: 1', 'Privacy: id', 'P-Asserted-Identity: <tel:1>'] }))
  expect(decodeSipEvidence(structuredClone(evidence))).toEqual({ ...evidence, headers: expect.objectContaining({ 'x-queue': '1' }) as unknown })
})
