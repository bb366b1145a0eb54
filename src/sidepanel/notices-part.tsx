import { useState } from 'react'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { EpochMs, NoticeId } from '../core/contract/ids'
import type { Notice } from '../core/contract/notices'
import type { Settings } from '../core/contract/settings'
import type { CustomerCard } from '../core/customers/customer-card'
import type { Turn } from '../core/guidance/turn'
import { incidentsOf } from '../core/notices/card-incident'
import type { OwnNotice } from '../core/notices/open-notices'
import { useNoticeOrders } from '../ui/hooks/use-notices'
import { CriticalLine } from '../ui/notices/critical-line'
import { IncidentLines } from '../ui/notices/incident-lines'
import { NoticeGate } from '../ui/notices/notice-gate'
import { useForcedNotice } from './use-forced-notice'
import { useSpokenTopics } from './use-spoken-topics'
import { useTyping } from './use-typing'

interface NoticesPartProps {
  readonly open: readonly OwnNotice[]
  readonly interruptedAt: readonly EpochMs[]
  readonly running: readonly Notice[]
  readonly calls: readonly CallInList[] | undefined
  readonly front: CallInList | undefined
  readonly card: CustomerCard | undefined
  readonly turns: readonly Turn[]
  readonly settings: Settings
  readonly now: EpochMs
}

/** What notices have to say above everything else: the one that opened by itself, what is spoken of, what is broken. */
export function NoticesPart({ open, interruptedAt, running, calls, front, card, turns, settings, now }: NoticesPartProps) {
  const on = useNoticeOrders()
  const isTyping = useTyping(now)
  const forced = useForcedNotice({ open, interruptedAt, shiftStartedAt: settings.shift?.startedAt, calls, isTyping, now, on })
  const critical = open.map(({ notice }) => notice).filter(({ importance }) => importance === 'critical')
  const isTalked = front?.call.phase === 'talking' || front?.call.phase === 'held'
  const spoken = useSpokenTopics(critical, turns)
  const [closed, close] = useState<ReadonlySet<string>>(new Set())
  const nameOf = (notice: NoticeId) => `${front?.call.id ?? ''} ${notice}`
  const onCard = new Set(card?.incidents?.map(({ notice }) => notice))
  const code = front?.draft?.draft?.code
  const found = front && card && front.call.phase !== 'ended' ? incidentsOf(running, { line: front.call.line, area: card.number?.area, codes: code ? [code] : [], spoken }, now) : []
  const incidents = found.filter(({ notice }) => !onCard.has(notice))
  const said = critical.find(({ id, incident }) => isTalked && spoken.includes(id) && !(incident && !incident.allClear) && !closed.has(nameOf(id)))
  return (
    <>
      {said && <CriticalLine notice={said} onClose={() => close(new Set([...closed, nameOf(said.id)]))} />}
      <IncidentLines incidents={incidents} now={now} />
      {forced && <NoticeGate key={forced.notice.id} notice={forced.notice} isPaused={forced.isPaused} now={now} on={on} />}
    </>
  )
}
