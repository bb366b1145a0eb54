import { useEffect, useState } from 'react'
import type { Labels } from '../../core/contract/language'
import type { DemandId, NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import type { DigestLine } from '../../core/notices/digest'
import { isOwed, type OwnNotice } from '../../core/notices/open-notices'
import type { OnNotice } from '../hooks/use-notices'
import { FeedbackButton } from '../feedback/feedback-button'
import { KeyedField } from '../keys/keyed-field'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { AcknowledgeForm } from './acknowledge-form'
import { NoticeDigest } from './notice-digest'
import { NoticeList } from './notice-list'
import { NoticeView } from './notice-view'

export interface NoticesTabViewProps {
  readonly open: readonly OwnNotice[]
  readonly digest: readonly DigestLine[]
  readonly demands: ReadonlyMap<DemandId, Labels>
  readonly now: number
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Absent: nothing is searched for. */
  readonly found?: { readonly notices: readonly OwnNotice[] | undefined; readonly isBuilding: boolean; readonly hasFailed: boolean } | undefined
  readonly opened: NoticeId | undefined
  readonly onOpen: (notice: NoticeId | undefined) => void
  readonly on: OnNotice
}

/** All that is told now, what a search finds among all that ever was, and one of them opened. */
export function NoticesTabView({ open, digest, demands, now, typed, onType, found, opened, onOpen, on }: NoticesTabViewProps) {
  const { t } = useWords()
  const own = opened && [...open, ...(found?.notices ?? [])].find(({ notice }) => notice.id === opened)
  if (own) return <OpenedNotice key={own.notice.id} own={own} isOpen={open.includes(own)} now={now} on={on} onBack={() => onOpen(undefined)} />
  return (
    <div className="stack">
      <KeyedField hotkey="[" label={t('notices.search')} type="search" placeholder={t('notices.search')} value={typed} autoComplete="off" onChange={({ target }) => onType(target.value)} />
      {found ? (
        <>
          <div role="status" className="small soft">{found.isBuilding && <p>{t('notices.searching')}</p>}{found.notices?.length === 0 && !found.isBuilding && !found.hasFailed && <p>{t('notices.notFound')}</p>}</div>
          <Refusal why={found.hasFailed ? 'failed' : undefined} />
          {found.notices && found.notices.length > 0 && <NoticeList notices={found.notices} now={now} onOpen={onOpen} />}
        </>
      ) : (
        <>
          {digest.length > 1 && <NoticeDigest title={t('notices.digest.now')} lines={digest} demands={demands} onOpen={onOpen} />}
          <NoticeList notices={open} now={now} onOpen={onOpen} />
        </>
      )}
    </div>
  )
}

function OpenedNotice({ own, isOpen, now, on, onBack }: { readonly own: OwnNotice & { readonly notice: Notice }; readonly isOpen: boolean; readonly now: number; readonly on: OnNotice; readonly onBack: () => void }) {
  const { t } = useWords()
  const [place, setPlace] = useState<string>()
  const { id, version } = own.notice
  useEffect(() => on.see(id, false), [on, id, version])
  return (
    <div className="stack">
      <div className="row"><button type="button" className="button is-quiet" onClick={onBack}>{t('notices.back')}</button></div>
      <NoticeView notice={own.notice} now={now} place={place} />
      {isOpen && isOwed(own) && <AcknowledgeForm notice={own.notice} now={now} on={on} onPlace={setPlace} />}
      <FeedbackButton about={{ kind: 'notice', id }} />
    </div>
  )
}
