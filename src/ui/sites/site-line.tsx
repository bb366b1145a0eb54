import type { LineId } from '../../core/contract/ids'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Given } from '../settings/given'
import type { OfferedLine } from '../shift/line-choice'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface SiteLineProps {
  /** Absent: of the one in front at the desk. */
  readonly line: LineId | undefined
  readonly lines: readonly OfferedLine[]
  readonly isDecided: boolean
  readonly onLine: (line: LineId | undefined) => Promise<Reply>
}

/** Of which line of business calls are that are seen on a site: saved as it is chosen. */
export function SiteLine({ line, lines, isDecided, onLine }: SiteLineProps) {
  const { t, labelText } = useWords()
  const { isBusy, why, run } = useReply()
  const current = lines.find(({ id }) => id === line)
  if (isDecided && current) return <Given name={t('lines.ofSite')}><Label of={current.labels} /></Given>
  return (
    <>
      <label className="field">
        <span>{t('lines.ofSite')}</span>
        <select className="input" value={current?.id ?? ''} disabled={isBusy} onChange={({ target }) => void run(() => onLine(lines.find(({ id }) => id === target.value)?.id))}>
          <option value="">{t('lines.inFront')}</option>
          {lines.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
        </select>
        <span className="field-hint">{t('lines.ofSiteHint')}</span>
      </label>
      <Refusal why={why} />
    </>
  )
}
