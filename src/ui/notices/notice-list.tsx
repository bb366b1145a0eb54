import { isOwed, isUnread, type OwnNotice } from '../../core/notices/open-notices'
import type { NoticeId } from '../../core/contract/ids'
import { Empty } from '../states/empty'
import { useWords } from '../words/use-words'
import { ImportanceMark } from './importance-mark'
import './notices.css'

interface NoticeListProps {
  readonly notices: readonly OwnNotice[]
  readonly now: number
  readonly onOpen: (notice: NoticeId) => void
}

export function NoticeList({ notices, now, onOpen }: NoticeListProps) {
  const { t, when } = useWords()
  if (notices.length === 0) return <Empty title={t('notices.empty')} hint={t('notices.emptyHint')} />
  return (
    <ul className="notice-list">
      {notices.map((own) => (
        <li key={own.notice.id}>
          <button type="button" onClick={() => onOpen(own.notice.id)}>
            <span className={isUnread(own) ? 'is-unread' : ''} lang={own.notice.language}>{own.notice.title}</span>
            <ImportanceMark importance={own.notice.importance} />
            <span className="small soft">
              {when(own.notice.from, now)}{isUnread(own) ? ` · ${t('notices.unread')}` : isOwed(own) ? ` · ${t('notices.toAcknowledge')}` : own.mark?.acknowledged ? ` · ${t('notices.acknowledged')}` : ''}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
