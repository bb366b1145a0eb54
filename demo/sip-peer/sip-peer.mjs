import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { WebSocketServer } from 'ws'
import { addressOf, readMessage, userOf, writeMessage, writeReply } from './sip-message.mjs'
import { writeAnswer, writeOffer } from './session-description.mjs'

const domain = 'demo.callside.test'
const outboundRingMs = 1_500
const token = () => randomBytes(6).toString('hex')

/**
 * A small registrar, caller and called party over WebSocket, for the demo only: no passwords, no media, one process.
 * Events: 'registered' (user), 'call' (call, state) with the states ringing, talking, ended.
 *
 *   ring(user, caller) ─► ringing ──200──► talking ──BYE──► ended
 *                            └──CANCEL, 4xx, 6xx──────────► ended
 */
export class SipPeer extends EventEmitter {
  #server
  #sockets = new Map()
  #calls = new Map()
  #timers = new Set()

  constructor(httpServer) {
    super()
    this.#server = new WebSocketServer({ server: httpServer, handleProtocols: protocols => (protocols.has('sip') ? 'sip' : false) })
    this.#server.on('connection', socket => {
      socket.on('message', data => this.#receive(socket, data.toString()))
      socket.on('close', () => this.#forget(socket))
    })
  }

  isRegistered(user) {
    return this.#sockets.has(user)
  }

  /** Lets a caller ring. `headers` are more headers of the INVITE, such as ['X-Queue-Name', '售后组']. */
  ring(user, { number, name, dialled, headers = [] }) {
    const registration = this.#sockets.get(user)
    if (registration === undefined) return undefined
    const from = `${name ? `"${name}" ` : ''}<sip:${number}@${domain}>`
    const call = {
      id: `${token()}@${domain}`, number, isOutbound: false, state: 'ringing', socket: registration.socket, target: registration.contact,
      local: `${from};tag=${token()}`, remote: `<sip:${user}@${domain}>`, sequence: 1, branch: branch(), setup: 'passive',
    }
    this.#calls.set(call.id, call)
    call.invite = [
      ['Via', via(call.branch)], ['Max-Forwards', 70], ['From', call.local], ['To', call.remote], ['Call-ID', call.id],
      ['CSeq', '1 INVITE'], ['Contact', `<sip:peer@${domain};transport=ws>`], ['P-Asserted-Identity', from],
      ['Diversion', dialled ? `<sip:${dialled}@${domain}>;reason=unconditional` : undefined], ...headers,
      ['Allow', 'INVITE, ACK, BYE, CANCEL, UPDATE, REFER, NOTIFY, INFO, OPTIONS'], ['Content-Type', 'application/sdp'],
    ]
    call.socket.send(writeMessage(`INVITE ${call.target} SIP/2.0`, call.invite, writeOffer(1)))
    this.emit('call', call, 'ringing')
    return call
  }

  /** The far end hangs up: CANCEL while it rings, BYE while talking. */
  hangUp(call) {
    if (call.state === 'talking') this.#request(call, 'BYE', [['Reason', 'Q.850;cause=16;text="Normal call clearing"']])
    else if (call.state === 'ringing' && !call.isOutbound) {
      call.socket.send(writeMessage(`CANCEL ${call.target} SIP/2.0`, [
        ['Via', via(call.branch)], ['Max-Forwards', 70], ['From', call.local], ['To', call.remote], ['Call-ID', call.id], ['CSeq', '1 CANCEL'],
      ]))
    }
    this.#end(call)
  }

  close() {
    for (const timer of this.#timers) clearTimeout(timer)
    for (const socket of this.#server.clients) socket.terminate()
    this.#server.close()
  }

  #receive(socket, text) {
    if (text.trim() === '') return void socket.send('\r\n') // keep-alive of RFC 7118
    const message = readMessage(text)
    const call = this.#calls.get(message.first('call-id'))
    if (!message.isRequest) this.#receiveReply(call, message)
    else this.#receiveRequest(socket, call, message)
  }

  #receiveRequest(socket, call, request) {
    const reply = (status, reason, more) => socket.send(writeReply(request, status, reason, { toTag: call?.tag ?? token(), ...more }))
    switch (request.method) {
      case 'REGISTER':
        return this.#register(socket, request)
      case 'INVITE':
        return call ? this.#renegotiate(call, request) : this.#takeOutboundCall(socket, request)
      case 'ACK':
        return undefined
      case 'BYE':
        reply(200, 'OK')
        return call && this.#end(call)
      case 'CANCEL':
        reply(200, 'OK')
        if (call) socket.send(writeReply(call.request, 487, 'Request Terminated', { toTag: call.tag }))
        return call && this.#end(call)
      case 'REFER':
        reply(202, 'Accepted')
        return call && this.#request(call, 'NOTIFY', [
          ['Event', 'refer'], ['Subscription-State', 'terminated;reason=noresource'], ['Content-Type', 'message/sipfrag'],
        ], 'SIP/2.0 200 OK\r\n')
      default:
        return reply(200, 'OK')
    }
  }

  #register(socket, request) {
    const user = userOf(addressOf(request.first('to')))
    const contact = request.first('contact')
    const isLeaving = /expires=0\b/.test(contact) || request.first('expires') === '0'
    if (isLeaving) this.#sockets.delete(user)
    else this.#sockets.set(user, { socket, contact: addressOf(contact) })
    socket.send(writeReply(request, 200, 'OK', { toTag: token(), headers: isLeaving ? [] : [['Contact', contact], ['Expires', 120]] }))
    if (!isLeaving) this.emit('registered', user)
  }

  #takeOutboundCall(socket, request) {
    const tag = token()
    const call = {
      id: request.first('call-id'), number: userOf(request.uri), isOutbound: true, state: 'ringing', socket, request, tag, setup: 'active',
      target: addressOf(request.first('contact')), local: `${request.first('to')};tag=${tag}`, remote: request.first('from'), sequence: 1, branch: branch(),
    }
    this.#calls.set(call.id, call)
    socket.send(writeReply(request, 100, 'Trying'))
    socket.send(writeReply(request, 180, 'Ringing', { toTag: tag, headers: [['Contact', `<sip:peer@${domain};transport=ws>`]] }))
    this.emit('call', call, 'ringing')
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      if (call.state !== 'ringing') return
      this.#answer(call, request)
      this.#change(call, 'talking')
    }, outboundRingMs)
    this.#timers.add(timer)
  }

  #renegotiate(call, request) {
    this.#answer(call, request)
  }

  #answer(call, request) {
    call.version = (call.version ?? 1) + 1
    const headers = [['Contact', `<sip:peer@${domain};transport=ws>`], ['Content-Type', 'application/sdp']]
    call.socket.send(writeReply(request, 200, 'OK', { toTag: call.tag, headers, body: writeAnswer(request.body, call.version, call.setup) }))
  }

  #receiveReply(call, reply) {
    if (call === undefined || reply.method !== 'INVITE' || reply.status < 200) return
    call.remote = reply.first('to')
    if (reply.status >= 300) {
      call.socket.send(writeMessage(`ACK ${call.target} SIP/2.0`, [['Via', via(call.branch)], ['Max-Forwards', 70], ['From', call.local], ['To', call.remote], ['Call-ID', call.id], ['CSeq', '1 ACK']]))
      return this.#end(call)
    }
    call.target = addressOf(reply.first('contact')) || call.target
    call.socket.send(writeMessage(`ACK ${call.target} SIP/2.0`, [['Via', via(branch())], ['Max-Forwards', 70], ['From', call.local], ['To', call.remote], ['Call-ID', call.id], ['CSeq', '1 ACK']]))
    if (call.state === 'ringing') this.#change(call, 'talking')
    else if (call.state === 'ended') this.#request(call, 'BYE', []) // answered in the moment the caller gave up
  }

  #request(call, method, headers, body) {
    call.sequence += 1
    call.socket.send(writeMessage(`${method} ${call.target} SIP/2.0`, [
      ['Via', via(branch())], ['Max-Forwards', 70], ['From', call.local], ['To', call.remote], ['Call-ID', call.id],
      ['CSeq', `${call.sequence} ${method}`], ['Contact', `<sip:peer@${domain};transport=ws>`], ...headers,
    ], body))
  }

  #change(call, state) {
    call.state = state
    this.emit('call', call, state)
  }

  // The call stays known for late replies; the demo's few calls need no sweeping.
  #end(call) {
    if (call.state !== 'ended') this.#change(call, 'ended')
  }

  #forget(socket) {
    for (const [user, each] of this.#sockets) if (each.socket === socket) this.#sockets.delete(user)
    for (const call of this.#calls.values()) if (call.socket === socket) this.#end(call)
  }
}

const branch = () => `z9hG4bK${token()}`
const via = value => `SIP/2.0/WS ${domain};branch=${value}`
