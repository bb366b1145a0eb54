import type { EpochMs, NoticeId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { digestOf } from '../core/notices/digest'
import type { OwnNotice } from '../core/notices/open-notices'
import { useKept } from '../ui/forms/use-kept'
import { useDemands } from '../ui/hooks/use-demands'
import { useNoticeSearch } from '../ui/hooks/use-notice-search'
import { useNoticeOrders } from '../ui/hooks/use-notices'
import { NoticesTabView } from '../ui/notices/notices-tab-view'
import { Failed } from '../ui/states/failed'
import { Skeleton } from '../ui/states/skeleton'

interface NoticesTabProps {
  /** Absent: not read yet. */
  readonly open: readonly OwnNotice[] | undefined
  readonly hasFailed: boolean
  readonly settings: Settings
  readonly now: EpochMs
  readonly opened: NoticeId | undefined
  readonly onOpen: (notice: NoticeId | undefined) => void
}

export function NoticesTab({ open, hasFailed, settings, now, opened, onOpen }: NoticesTabProps) {
  const [typed, type] = useKept(`notices search ${settings.line}`, '')
  const found = useNoticeSearch(typed, settings.line)
  const demands = useDemands(settings.line)
  const on = useNoticeOrders()
  if (hasFailed) return <Failed />
  if (!open) return <Skeleton lines={4} />
  const ownOf = (id: NoticeId) => open.find(({ notice }) => notice.id === id)
  return (
    <NoticesTabView
      open={open} digest={digestOf(open, settings.shift?.startedAt ?? now)} demands={new Map(demands.value?.demands.map(({ id, labels }) => [id, labels]))} now={now}
      typed={typed} onType={(next) => type(next)} found={found && { ...found, notices: found.notices?.map((notice) => ownOf(notice.id) ?? { notice }) }}
      opened={opened} onOpen={onOpen} on={on}
    />
  )
}
