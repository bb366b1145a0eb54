// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { watchSockets } from '../../../src/adapters/softphones/page-hook/watch-sockets'
import { aRequest } from '../sip-websocket/sip-message'

test('what a page itself dispatches at its socket is no frame and no mistake of ours', () => {
  const told: string[] = []
  const socket = new WebSocket('ws://127.0.0.1:9')
  watchSockets({ take: () => told.push('taken'), failed: () => told.push('failed'), dropped: () => told.push('dropped') }).watch(socket)
  for (const event of [new Event('message'), new CustomEvent('message', { detail: 1 }), new MessageEvent('message', { data: aRequest('BYE') })]) socket.dispatchEvent(event)
  socket.close()
  expect(told).toEqual([])
})
