import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import WebSocket from 'ws'
import { readMessage, writeMessage, type SipMessage } from '../../demo/sip-peer/sip-message.mjs'
import { SipPeer } from '../../demo/sip-peer/sip-peer.mjs'

let server: Server
let peer: SipPeer
let phone: Phone

beforeEach(async () => {
  server = createServer()
  peer = new SipPeer(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  phone = await aPhone((server.address() as AddressInfo).port)
  await phone.register()
})
afterEach(() => {
  phone.socket.terminate()
  peer.close()
  server.close()
})

test('a caller rings with number, line and queue, is answered and hangs up', async () => {
  const call = peer.ring('1001', { number: '+8613800138000', name: '王小明', dialled: '4008001234', headers: [['X-Queue-Name', '售后组']] })
  const invite = await phone.next('INVITE')
  expect(invite.first('from')).toContain('"王小明" <sip:+8613800138000@')
  expect(invite.first('p-asserted-identity')).toContain('+8613800138000')
  expect(invite.first('diversion')).toContain('sip:4008001234@')
  expect(invite.first('x-queue-name')).toBe('售后组')
  phone.reply(invite, '200 OK')
  expect((await phone.next('ACK')).first('call-id')).toBe(invite.first('call-id'))
  expect(call?.state).toBe('talking')
  if (call) peer.hangUp(call)
  expect((await phone.next('BYE')).first('cseq')).toBe('2 BYE')
  expect(call?.state).toBe('ended')
})

test('a caller who gives up cancels the ring', async () => {
  const call = peer.ring('1001', { number: '+447700900123', name: '' })
  const invite = await phone.next('INVITE')
  if (call) peer.hangUp(call)
  expect((await phone.next('CANCEL')).first('call-id')).toBe(invite.first('call-id'))
  phone.reply(invite, '487 Request Terminated')
  expect((await phone.next('ACK')).first('cseq')).toBe('1 ACK')
  expect(call?.state).toBe('ended')
})

test('a call answered in the moment the caller gave up is ended, not left open', async () => {
  const call = peer.ring('1001', { number: '+447700900123', name: '' })
  const invite = await phone.next('INVITE')
  if (call) peer.hangUp(call)
  phone.reply(invite, '200 OK')
  await phone.next('BYE')
  expect(call?.state).toBe('ended')
})

test('nobody rings where no phone is registered', () => {
  expect(peer.ring('1002', { number: '+447700900123', name: '' })).toBeUndefined()
})

interface Phone {
  readonly socket: WebSocket
  readonly register: () => Promise<void>
  readonly next: (method: string) => Promise<SipMessage>
  readonly reply: (request: SipMessage, status: string) => void
}

/** The least that a softphone says. */
async function aPhone(port: number): Promise<Phone> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/sip`, 'sip')
  const received: SipMessage[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data: Buffer) => {
    received.push(readMessage(data.toString()))
    for (const look of waiting) look()
  })
  await once(socket, 'open')
  const taken = (fits: (message: SipMessage) => boolean) =>
    new Promise<SipMessage>((resolve) => {
      const look = () => {
        const place = received.findIndex(fits)
        if (place < 0) return
        waiting.delete(look)
        resolve(received.splice(place, 1)[0] as SipMessage) // just found
      }
      waiting.add(look)
      look()
    })
  const register = async () => {
    const me = '<sip:1001@demo.callside.test>'
    socket.send(writeMessage('REGISTER sip:demo.callside.test SIP/2.0', [
      ['Via', 'SIP/2.0/WS phone.invalid;branch=z9hG4bK1'], ['From', `${me};tag=1`], ['To', me], ['Call-ID', 'register-1'], ['CSeq', '1 REGISTER'],
      ['Contact', '<sip:1001@phone.invalid;transport=ws>;expires=120'],
    ]))
    await taken((message) => message.status === 200 && message.method === 'REGISTER')
  }
  const reply = (request: SipMessage, status: string) => {
    const copied = (['Via', 'From', 'Call-ID', 'CSeq'] as const).map((name) => [name, request.first(name.toLowerCase())] as const)
    socket.send(writeMessage(`SIP/2.0 ${status}`, [...copied, ['To', `${request.first('to')};tag=2`], ['Contact', '<sip:1001@phone.invalid>']]))
  }
  return { socket, register, reply, next: (method) => taken((message) => message.status === undefined && message.method === method) }
}
