import type { OpenDoubt } from '../../core/knowledge/open-doubts'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

const HOUR_MS = 3_600_000

/** What is held against an article, and how long its owner still has. */
export function DoubtClock({ doubt: { count, dueAt, texts }, now }: { readonly doubt: OpenDoubt; readonly now: number }) {
  const { t } = useWords()
  const isLate = dueAt <= now
  return (
    <div className="doubt-clock small">
      <p className={`row ${isLate ? 'is-red' : 'is-amber'}`}>
        <Icon name="clock" />
        <span>{t('knowledge.doubt.open', { count })} · {isLate ? t('knowledge.doubt.late') : t('knowledge.doubt.left', { count: Math.max(1, Math.ceil((dueAt - now) / HOUR_MS)) })}</span>
      </p>
      {texts.map((text, at) => <p key={at} className="soft">{t('knowledge.doubt.quoted', { text })}</p>)}
    </div>
  )
}
