import type { KnowledgeWork } from '../hooks/use-articles'
import { Empty } from '../states/empty'
import { useWords } from '../words/use-words'

/** What agents searched for in vain. */
export function GapList({ gaps, now }: { readonly gaps: KnowledgeWork['gaps']; readonly now: number }) {
  const { t, whenExactly } = useWords()
  if (gaps.length === 0) return <Empty title={t('knowledge.noGaps')} hint={t('knowledge.noGapsHint')} />
  return (
    <ul className="knowledge-rows">
      {gaps.map(({ id, typed, at }) => <li key={id}><p>{typed}</p><p className="small soft">{t('knowledge.gapAt', { when: whenExactly(at, now) })}</p></li>)}
    </ul>
  )
}
