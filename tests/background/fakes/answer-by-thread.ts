import type { KnowledgeRequest, ThreadPacket } from '../../../src/core/knowledge/thread-messages'
import type { KnowledgeThread } from '../../../src/jobs/knowledge/knowledge-thread'
import type { Background } from './a-background'

/** As the thread of the offscreen document answers, from now on. `onAsked` is told what it is asked. */
export function answerByThread({ browser }: Pick<Background, 'browser'>, thread: KnowledgeThread, onAsked: (request: KnowledgeRequest) => void = () => undefined): void {
  browser.offscreen.take = (packet, port) => {
    const { request } = packet as ThreadPacket
    onAsked(request)
    void thread.answer(structuredClone(request)).then((value) => port.postMessage({ ok: true, value }))
  }
}
