// A small softphone on JsSIP, as a customer's site would have it. It builds its own elements, so that it also runs on
// pages whose policy forbids inline script and style. ?user=&server=&domain=&password=&language=&recording=
import JsSIP from 'jssip'
import { say, speak } from './words.js'

speak()

const parameters = new URLSearchParams(location.search)
const user = parameters.get('user') ?? 'agent'
const server = parameters.get('server') ?? 'ws://127.0.0.1:8088'
const domain = parameters.get('domain') ?? 'cti.test'

const place = document.querySelector('#softphone') ?? document.body
const registration = addElement('p', 'registration', say('registering'))
const calls = addElement('ul', 'calls')
const numberField = addElement('input', 'number')
numberField.placeholder = say('number')
addButton(place, 'dial', () => dial(numberField.value))

const socket = new JsSIP.WebSocketInterface(server)
const agent = new JsSIP.UA({
  sockets: [socket],
  uri: `sip:${user}@${domain}`,
  password: parameters.get('password') ?? `pw-${user}`,
  session_timers: false,
  register_expires: 120,
})
agent.on('registered', () => show(registration, say('registered', { user }), 'registered'))
agent.on('registrationFailed', event => show(registration, say('failed', { cause: event.cause }), 'failed'))
agent.on('disconnected', () => show(registration, say('disconnected'), 'disconnected'))
agent.on('newRTCSession', ({ session, originator }) => addCall(session, originator))

// The captions beside it (captions.js) begin and end with the call.
const captions = new BroadcastChannel('demo-calls')
const mediaConstraints = { audio: true, video: false }
const pcConfig = { iceServers: [] }
const sessions = new Map()

function dial(target) {
  agent.call(`sip:${target}@${domain}`, { mediaConstraints, pcConfig })
}

function addCall(session, originator) {
  const callId = (session._request ?? session.request)?.call_id ?? session.id
  const line = document.createElement('li')
  line.dataset.callId = callId
  line.dataset.direction = originator === 'remote' ? 'inbound' : 'outbound'
  const number = document.createElement('span')
  number.className = 'number'
  number.textContent = session.remote_identity.uri.user
  const name = document.createElement('span')
  name.className = 'name'
  name.textContent = session.remote_identity.display_name ?? ''
  const state = document.createElement('span')
  state.className = 'state'
  line.append(number, ' ', name, ' ', state, ' ')
  const setState = value => {
    line.dataset.state = value
    state.textContent = say(value === 'failed' ? 'failedCall' : value)
  }
  setState(originator === 'remote' ? 'ringing' : 'dialing')
  sessions.set(callId, session)

  // Once the other side says that it reached the target, this call is over for us.
  const transfer = (target, options) => session.refer(target, { ...options, eventHandlers: { accepted: () => session.terminate() } })

  if (originator === 'remote') addButton(line, 'answer', () => session.answer({ mediaConstraints, pcConfig }))
  addButton(line, 'hang-up', () => session.terminate())
  // Shown once the other side has agreed: its own event comes with the click.
  addButton(line, 'hold', () => session.hold({}, () => setState('on-hold')))
  addButton(line, 'resume', () => session.unhold({}, () => setState('talking')))
  addButton(line, 'transfer', () => transfer(`sip:${numberField.value}@${domain}`))
  // The demo's far end sends no sound: in its place the page plays what the caller says.
  const recording = parameters.has('recording') ? new Audio(parameters.get('recording')) : undefined
  if (recording) addButton(line, 'play', () => void recording.play())
  addButton(line, 'transfer-attended', () => {
    const other = [...sessions.values()].find(each => each !== session && each.isEstablished())
    if (other) transfer(other.remote_identity.uri.toString(), { replaces: other })
  })

  session.on('progress', ({ originator: by }) => by === 'remote' && setState('ringing-there'))
  session.on('confirmed', () => {
    setState('talking')
    captions.postMessage('talking')
  })
  session.on('hold', ({ originator: by }) => by === 'remote' && setState('held-by-caller'))
  session.on('unhold', ({ originator: by }) => by === 'remote' && setState('talking'))
  const end = value => {
    setState(value)
    recording?.pause()
    captions.postMessage('ended')
    sessions.delete(callId)
  }
  session.on('ended', () => end('ended'))
  session.on('failed', event => end(event.cause === JsSIP.C.causes.CANCELED ? 'missed' : 'failed'))
  session.on('peerconnection', ({ peerconnection }) => playSound(peerconnection))
  if (session.connection) playSound(session.connection)
  calls.append(line)
}

function playSound(connection) {
  connection.addEventListener('track', event => {
    const audio = new Audio()
    audio.srcObject = event.streams[0] ?? new MediaStream([event.track])
    void audio.play().catch(() => {}) // a far end without sound is no matter here
  })
}

function show(element, text, state) {
  element.textContent = text
  element.dataset.state = state
}

function addElement(tag, id, text = '') {
  const element = document.createElement(tag)
  element.id = id
  element.textContent = text
  place.append(element)
  return element
}

/** Its name is its class and its word. */
function addButton(parent, name, action) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = name
  button.textContent = say(name)
  button.addEventListener('click', action)
  parent.append(button)
}

agent.start()
