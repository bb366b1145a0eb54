import type { NoticeImportance } from '../../core/contract/notices'
import { useWords } from '../words/use-words'

export function ImportanceMark({ importance }: { readonly importance: NoticeImportance }) {
  const { t } = useWords()
  return <span className={`notice-mark is-${importance}`}>{t(`notices.importance.${importance}`)}</span>
}
