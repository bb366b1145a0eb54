import { useState } from 'react'
import type { NoticeId } from '../../../core/contract/ids'
import type { NearDuplicate } from '../../../core/notices/near-duplicates'
import type { WrittenNotice } from '../../../core/notices/check-written'
import { useWords } from '../../words/use-words'
import { TextDiff } from './text-diff'

interface NearListProps {
  readonly written: WrittenNotice
  readonly near: readonly NearDuplicate[]
  readonly onMerge: (notices: readonly NoticeId[]) => void
}

/** Notices that say nearly the same: side by side with what is written, and merged into it by one click. */
export function NearList({ written, near, onMerge }: NearListProps) {
  const { t } = useWords()
  const merged = written.mergeOf ?? []
  const others = near.filter(({ notice }) => !merged.includes(notice.id))
  return (
    <>
      {merged.length > 0 && <p className="small is-green" role="status">{t('notices.merged', { count: merged.length })}</p>}
      {others.length > 0 && (
        <section className="stack" role="status">
          <p className="is-amber">{t('notices.near.title')}</p>
          {others.map((each) => <Near key={each.notice.id} near={each} written={written} />)}
          <button type="button" className="button" onClick={() => onMerge([...merged, ...others.map(({ notice }) => notice.id)])}>{t('notices.merge', { count: others.length })}</button>
        </section>
      )}
    </>
  )
}

/** Compared word by word only while it is open: it is drawn at every letter that is typed. */
function Near({ near: { notice, likeness }, written }: { readonly near: NearDuplicate; readonly written: WrittenNotice }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><span lang={notice.language}>{notice.title}</span> <span className="small soft">{t('notices.near.likeness', { percent: Math.round(likeness * 100) })}</span></summary>
      {isOpen && <TextDiff language={written.language} first={`${notice.title}\n${notice.body}`} second={`${written.title}\n${written.body}`} />}
    </details>
  )
}
