import { useEffect } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import type { Listening } from '../../core/contract/audio'
import { SEEN_WITHIN_MS } from '../../core/transcripts/audio/is-heard-now'
import { orderToListen } from './order-to-listen'

/** What listened a moment ago and died is begun again, without a click: the agent has asked for it, and sees the sign. */
export function useListeningAgain(listening: Listening | undefined): void {
  const { state, session, call, tab, seenAt } = listening ?? {}
  useEffect(() => {
    if (state !== 'gone' || !session || !call || Date.now() - (seenAt ?? 0) > SEEN_WITHIN_MS) return
    void orderToListen({ call, again: session }, tab).then((body) => sendCommand('audio/listen', body))
  }, [state, session, call, tab, seenAt])
}
