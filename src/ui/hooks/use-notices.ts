import { useMemo } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import { useLive, type Live } from '../../adapters/store/read/live'
import { readNoticesOfAgent, readRunningIncidents, type NoticesOfAgent } from '../../adapters/store/read/read-notices'
import type { EpochMs, NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import type { Refusal } from '../../core/contract/replies'
import { agentOf } from '../../core/settings/agent-of'
import type { Settings } from '../../core/contract/settings'
import { reader } from './reader'

export type Acknowledged = { readonly ok: true; readonly isRight: boolean; readonly place?: string | undefined } | { readonly ok: false; readonly why: Refusal }

/** What an agent does with a notice. */
export interface OnNotice {
  readonly see: (notice: NoticeId, isForced: boolean) => void
  readonly acknowledge: (notice: NoticeId, answer: number | undefined) => Promise<Acknowledged>
  readonly snooze: (notice: NoticeId, until: EpochMs) => Promise<unknown>
  /** How long ago a key was pressed in a page that is switched on, in ms. */
  readonly askGap: () => Promise<number>
}

/** What is not over yet, with what the agent on shift did with it. */
export function useNotices(settings: Settings): Live<NoticesOfAgent> {
  const agent = agentOf(settings)
  const since = settings.shift?.startedAt ?? (0 as EpochMs)
  return useLive(reader(), (store) => readNoticesOfAgent(store, agent, Date.now() as EpochMs, since), [agent, since])
}

export function useRunningIncidents(): readonly Notice[] {
  return useLive(reader(), readRunningIncidents, []).value ?? NONE
}
const NONE: readonly Notice[] = []

export function useNoticeOrders(): OnNotice {
  return useMemo(() => ({
    see: (notice, isForced) => void sendCommand('notice/see', { notice, isForced }),
    acknowledge: async (notice, answer) => {
      const reply = await sendCommand('notice/acknowledge', { notice, ...(answer !== undefined && { answer }) })
      return reply.ok ? { ok: true, ...reply.value } : { ok: false, why: reply.why }
    },
    askGap: async () => {
      const reply = await sendCommand('notice/ask-gap', {})
      // Who cannot be asked is not known to be quiet.
      return reply.ok ? (reply.value.keyAgoMs ?? Infinity) : 0
    },
    snooze: (notice, until) => sendCommand('notice/snooze', { notice, until }),
  }), [])
}
