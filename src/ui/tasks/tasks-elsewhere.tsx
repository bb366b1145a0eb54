import type { LineId } from '../../core/contract/ids'
import type { LineMark } from '../../core/settings/line-marks'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { LineBadge, useMarkName } from '../lines/line-mark'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface TasksElsewhereProps {
  readonly due: readonly { readonly line: LineId; readonly count: number }[]
  readonly marks: ReadonlyMap<LineId, LineMark>
  readonly onCommand: OnCommand
}

/** What is due for other clients, by its number alone, and the way there. */
export function TasksElsewhere({ due, marks, onCommand }: TasksElsewhereProps) {
  const { t } = useWords()
  const nameOf = useMarkName()
  const { isBusy, why, run } = useReply()
  const known = due.flatMap(({ line, count }) => {
    const mark = marks.get(line)
    return mark ? [{ line, count, mark }] : []
  })
  if (known.length === 0) return null
  return (
    <ul className="tasks-elsewhere">
      {known.map(({ line, count, mark }) => (
        <li key={line} className="row is-spread small">
          <LineBadge mark={mark} />
          <span className="soft">{t('lines.due', { count })}</span>
          <button type="button" className="link-button" disabled={isBusy} aria-label={`${t('lines.goThere')} ${nameOf(mark)}`} onClick={() => void run(() => onCommand('shift/change-line', { line }))}>{t('lines.goThere')}</button>
        </li>
      ))}
      <Refusal why={why} />
    </ul>
  )
}
