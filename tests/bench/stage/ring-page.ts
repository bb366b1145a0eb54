import type { SipFeeder } from '../../e2e/support/sip-feeder'

/** What the page below keeps for the bench: when the last frame of each kind came, on the clock that all processes share. */
export interface PageClock {
  readonly frameAt: Record<string, number>
}

/**
 * A softphone's page with no more of a phone than its socket, and the look of a working desk around it. It notes when a
 * frame's event was made, before any script of anybody hears of it.
 */
export const ringPage = (feeder: SipFeeder): string => `<!doctype html><meta charset="utf-8"><title>phone</title>
<style>body { font: 14px sans-serif; margin: 24px } td { padding: 4px 12px; border-bottom: 1px solid #ddd }</style>
<h1>CRM</h1><input id="note"><table>${Array.from({ length: 40 }, (_, n) => `<tr><td>Case ${n + 1}</td><td>open</td><td>2026-11-${String(1 + (n % 28)).padStart(2, '0')}</td></tr>`).join('')}</table>
<script>
window.benchClock = { frameAt: {} }
const socket = new WebSocket('${feeder.url}/' + new URLSearchParams(location.search).get('phone'))
socket.onmessage = (event) => {
  if (typeof event.data !== 'string') return
  if (event.data[0] === '{') return socket.send(JSON.parse(event.data).say)
  benchClock.frameAt[event.data.slice(0, event.data.indexOf(' '))] = performance.timeOrigin + event.timeStamp
}
</script>`
