import type { ImportCounts } from '../../core/import/import-progress'
import { useWords } from '../words/use-words'

const SHOWN = ['new', 'updated', 'unchanged', 'refused'] as const

export function ImportCountList({ counts }: { readonly counts: ImportCounts }) {
  const { t, number } = useWords()
  return (
    <dl className="import-counts">
      {SHOWN.map((each) => (
        <div key={each} className={each === 'refused' && counts.refused > 0 ? 'is-red' : ''}>
          <dt>{t(`import.count.${each}`)}</dt>
          <dd data-count={each}>{number(counts[each])}</dd>
        </div>
      ))}
    </dl>
  )
}
