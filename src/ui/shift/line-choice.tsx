import type { Labels } from '../../core/contract/definitions'
import type { LineId } from '../../core/contract/ids'
import { Given } from '../settings/given'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

export interface OfferedLine {
  readonly id: LineId
  readonly labels: Labels
}

interface LineChoiceProps {
  readonly lines: readonly OfferedLine[]
  readonly line: LineId | undefined
  readonly isDecided: boolean
  readonly onLine: (line: LineId) => void
}

/** Which line of business is answered for; asked only where there is more than one. */
export function LineChoice({ lines, line, isDecided, onLine }: LineChoiceProps) {
  const { t, labelText } = useWords()
  const current = lines.find(({ id }) => id === line) ?? lines[0]
  if (!current) return null
  if (isDecided || lines.length === 1) return <Given name={t('shift.line')}><Label of={current.labels} /></Given>
  return (
    <label className="field">
      <span>{t('shift.line')}</span>
      <select
        className="input" value={current.id}
        onChange={(event) => {
          const chosen = lines.find(({ id }) => id === event.target.value)
          if (chosen) onLine(chosen.id)
        }}
      >
        {lines.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
      </select>
    </label>
  )
}
