import { useState } from 'react'
import type { Notice } from '../../core/contract/notices'
import type { OnNotice } from '../hooks/use-notices'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { AcknowledgeForm } from './acknowledge-form'
import { NoticeView } from './notice-view'

interface NoticeGateProps {
  readonly notice: Notice
  readonly now: number
  /** A call came meanwhile: it makes room, and comes back where it was left. */
  readonly isPaused: boolean
  readonly on: OnNotice
}

/** The notice that opened by itself, until it is acknowledged or put off. It stands above the rest and takes no key and no focus. */
export function NoticeGate({ notice, now, isPaused, on }: NoticeGateProps) {
  const { t } = useWords()
  const [place, setPlace] = useState<string>()
  return (
    <>
      {isPaused && <p className="notice-line small"><Icon name="info" /><span lang={notice.language}>{t('notices.goesOn', { title: notice.title })}</span></p>}
      {/* Hidden and not taken away: where it was scrolled to, and what was chosen in it, stays. */}
      <section className={`notice-gate is-${notice.importance}`} hidden={isPaused} aria-label={t('notices.mustRead')}>
        <p className="small soft" role="status">{t('notices.mustRead')}</p>
        <div className="notice-text" tabIndex={0}><NoticeView notice={notice} now={now} place={place} /></div>
        <AcknowledgeForm notice={notice} now={now} on={on} onPlace={setPlace} />
      </section>
    </>
  )
}
