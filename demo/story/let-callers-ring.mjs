import { emitKeypressEvents } from 'node:readline'

const betweenCallersMs = 45_000
const ringsMs = 30_000
const talksMs = 120_000

/** With a display: somebody rings at once, every so often, and whenever a key is pressed. Ends with the signal. */
export function letCallersRing({ peer, nextCaller, show, signal }) {
  let timer
  const calls = new Map()
  const ringNext = () => {
    clearTimeout(timer)
    timer = setTimeout(ringNext, betweenCallersMs)
    if (!peer.isRegistered('1001')) return show('The softphone page is not open; nobody can ring.')
    const caller = nextCaller()
    const call = peer.ring('1001', caller)
    show(`☎ ${caller.name || 'a stranger'} ${caller.number} → ${caller.dialled}`)
    calls.set(call, setTimeout(() => peer.hangUp(call), ringsMs))
  }
  peer.on('call', (call, state) => {
    clearTimeout(calls.get(call))
    if (state === 'talking') calls.set(call, setTimeout(() => peer.hangUp(call), talksMs))
    else if (state === 'ended') calls.delete(call)
  })
  const onKey = (text, key) => {
    if ((key?.ctrl && key.name === 'c') || text === 'q') process.emit('SIGINT')
    else ringNext()
  }
  if (process.stdin.isTTY) {
    emitKeypressEvents(process.stdin)
    process.stdin.setRawMode(true)
    process.stdin.on('keypress', onKey)
    process.stdin.resume()
    show('Any key: the next caller rings. q or Ctrl-C: end.')
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    for (const each of calls.values()) clearTimeout(each)
    process.stdin.off('keypress', onKey)
    if (process.stdin.isTTY) process.stdin.setRawMode(false)
    process.stdin.pause()
  })
  ringNext()
}
