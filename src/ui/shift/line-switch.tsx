import type { LineId } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import type { OfferedLine } from './line-choice'

interface LineSwitchProps {
  readonly lines: readonly OfferedLine[]
  readonly line: LineId
  readonly onCommand: OnCommand
}

/** In mid-shift: what comes from now on is for this line of business, unless the dialled number says another. */
export function LineSwitch({ lines, line, onCommand }: LineSwitchProps) {
  const { t, labelText } = useWords()
  const { isBusy, why, run } = useReply()
  return (
    <>
      <label className="line-switch">
        <span className="soft small">{t('shift.line')}</span>
        <select
          className="input" value={line} disabled={isBusy}
          onChange={(event) => {
            const chosen = lines.find(({ id }) => id === event.target.value)
            if (chosen) void run(() => onCommand('shift/change-line', { line: chosen.id }))
          }}
        >
          {lines.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
        </select>
      </label>
      <Refusal why={why} />
    </>
  )
}
