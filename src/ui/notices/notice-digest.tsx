import type { Labels } from '../../core/contract/language'
import type { DemandId, NoticeId } from '../../core/contract/ids'
import type { DigestLine } from '../../core/notices/digest'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { ImportanceMark } from './importance-mark'
import './notices.css'

interface NoticeDigestProps {
  readonly title: string
  readonly lines: readonly DigestLine[]
  readonly demands: ReadonlyMap<DemandId, Labels>
  readonly onOpen: (notice: NoticeId) => void
  readonly onClose?: (() => void) | undefined
}

/** What is told in a shift, in ten lines at most. */
export function NoticeDigest({ title, lines, demands, onOpen, onClose }: NoticeDigestProps) {
  const { t, labelText } = useWords()
  const nameOf = ({ kind, notices, demand }: DigestLine) => {
    const named = demand && labelText(demands.get(demand) ?? '')
    if (kind === 'rest') return t('notices.digest.rest', { count: notices.length })
    return kind === 'demand' && named ? t('notices.digest.ofDemand', { demand: named, count: notices.length }) : (notices[0]?.title ?? '')
  }
  return (
    <section className="notice-digest" aria-label={title}>
      <header className="row is-spread"><h3>{title}</h3>{onClose && <button type="button" className="icon-button" title={t('action.close')} aria-label={t('action.close')} onClick={onClose}><Icon name="close" /></button>}</header>
      {lines.length === 0 && <p className="soft small">{t('notices.digest.all')}</p>}
      <ol className="notice-list">
        {lines.map((line) => (
          <li key={line.notices[0]?.id}>
            <button type="button" onClick={() => line.notices[0] && onOpen(line.notices[0].id)}>
              <span className={line.open > 0 ? 'is-unread' : ''} lang={line.kind === 'notice' ? line.notices[0]?.language : undefined}>{nameOf(line)}</span>
              <ImportanceMark importance={line.importance} />
              {line.open > 0 && line.notices.length > 1 && <span className="small soft">{t('notices.digest.open', { count: line.open })}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
