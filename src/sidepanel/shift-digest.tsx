import { useState } from 'react'
import type { EpochMs, LineId, NoticeId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { digestOf, type DigestLine } from '../core/notices/digest'
import type { OwnNotice } from '../core/notices/open-notices'
import { useDemands } from '../ui/hooks/use-demands'
import { NoticeDigest } from '../ui/notices/notice-digest'
import { useWords } from '../ui/words/use-words'

/** What came before is told when a shift begins; in its last hour, planned as eight, what is not read yet is told once more. */
const BEGINS_FOR_MS = 15 * 60_000
const ENDS_AFTER_MS = 7 * 3_600_000

interface ShiftDigestProps {
  readonly open: readonly OwnNotice[]
  readonly settings: Settings
  readonly now: EpochMs
  readonly onOpen: (notice: NoticeId) => void
}

/** The digest at the beginning and towards the end of a shift, until it is closed. */
export function ShiftDigest({ open, settings, now, onOpen }: ShiftDigestProps) {
  const { t } = useWords()
  const [closed, close] = useState<string>()
  const startedAt = settings.shift?.startedAt
  if (startedAt === undefined) return null
  const at = now - startedAt < BEGINS_FOR_MS ? 'start' : now - startedAt >= ENDS_AFTER_MS ? 'end' : undefined
  const lines = at ? digestOf(open, startedAt).filter(({ open: unread }) => unread > 0) : []
  if (!at || lines.length === 0 || closed === `${startedAt} ${at}`) return null
  return <Shown title={t(`notices.digest.${at}`)} lines={lines} line={settings.line} onOpen={onOpen} onClose={() => close(`${startedAt} ${at}`)} />
}

interface ShownProps {
  readonly title: string
  readonly lines: readonly DigestLine[]
  readonly line: LineId
  readonly onOpen: (notice: NoticeId) => void
  readonly onClose: () => void
}

/** A part of its own: demands are read where there is something to tell, and not whenever a panel opens or a call is over. */
function Shown({ line, ...props }: ShownProps) {
  const demands = useDemands(line)
  return <NoticeDigest {...props} demands={new Map(demands.value?.demands.map(({ id, labels }) => [id, labels]))} />
}
