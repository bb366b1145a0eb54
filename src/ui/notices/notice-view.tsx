import type { Notice } from '../../core/contract/notices'
import { MarkdownText } from '../knowledge/markdown-text'
import '../knowledge/knowledge.css'
import { useWords } from '../words/use-words'
import { ImportanceMark } from './importance-mark'
import './notices.css'

type ShownNotice = Pick<Notice, 'title' | 'importance' | 'language' | 'body' | 'wording' | 'attachments' | 'from' | 'until' | 'incident'>

/** A notice as an agent reads it: what to say first. `place`: the passage that answers its question, after a wrong answer. */
export function NoticeView({ notice, now, place }: { readonly notice: ShownNotice; readonly now: number; readonly place?: string | undefined }) {
  const { t, whenExactly } = useWords()
  const { title, importance, language, body, wording, attachments, from, until, incident } = notice
  return (
    <article className="notice">
      <header className="row">
        <h3 lang={language}>{title}</h3>
        <ImportanceMark importance={importance} />
        {incident && <span className={`notice-mark ${incident.allClear ? '' : 'is-critical'}`}>{t(incident.allClear ? 'notices.incident.over' : 'notices.incident.running')}</span>}
      </header>
      <p className="small soft">
        {t('notices.from', { when: whenExactly(from, now) })}{until !== undefined && ` · ${t('notices.until', { when: whenExactly(until, now) })}`}
        {incident?.expectedAt !== undefined && !incident.allClear && ` · ${t('notices.incident.expected', { when: whenExactly(incident.expectedAt, now) })}`}
      </p>
      {wording && <section><p className="small soft">{t('notices.wording')}</p><p className="notice-wording" lang={language}>{wording}</p></section>}
      {place && <p className="notice-place" lang={language} role="note"><strong>{t('notices.place')}</strong> {place}</p>}
      <MarkdownText text={body} language={language} />
      {attachments.length > 0 && (
        <section className="stack">
          <p className="small soft">{t('notices.attachments', { count: attachments.length })}</p>
          {attachments.map(({ name, text }, at) => <details key={at} className="notice-attachment"><summary lang={language}>{name}</summary><pre lang={language}>{text}</pre></details>)}
        </section>
      )}
    </article>
  )
}
