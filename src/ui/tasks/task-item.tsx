import type { CustomerId, EpochMs } from '../../core/contract/ids'
import { DialNumber } from '../calls/dial-number'
import { useKept } from '../forms/use-kept'
import { Icon } from '../icons/icon'
import { useKey } from '../keys/use-key'
import { useWords } from '../words/use-words'
import { TimeField } from '../wrap-up/time-field'
import type { TaskLine } from './task-line'

interface TaskItemProps {
  readonly task: TaskLine
  readonly now: EpochMs
  readonly isBusy: boolean
  readonly onFinish: () => void
  readonly onMove: (dueAt: EpochMs) => void
  readonly onOpenCustomer?: ((customer: CustomerId) => void) | undefined
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const OTHER = 'other'

/** One task: done, put off by a usual time, or to a time that was named. */
export function TaskItem({ task, now, isBusy, onFinish, onMove, onOpenCustomer }: TaskItemProps) {
  const { t, whenExactly, time } = useWords()
  const [named, setNamed] = useKept<EpochMs | undefined>(`task/at ${task.task}`, undefined)
  useKey(named === undefined ? undefined : { key: 'escape', label: t('action.cancel'), run: () => setNamed(undefined) })
  const { kind, who, numberShown, text, dueAt, windowEndsAt, customer } = task
  const state = (windowEndsAt ?? dueAt) < now ? 'late' : dueAt <= now ? 'due' : 'later'
  return (
    <li className={`task is-${state}`}>
      <div>
        <p className="row task-head">
          <strong>{t(`tasks.kind.${kind}`)}</strong>
          {who && (onOpenCustomer && customer ? <button type="button" className="link-button" onClick={() => onOpenCustomer(customer)}>{who}</button> : <span>{who}</span>)}
          {numberShown && <DialNumber number={numberShown} className="soft" />}
        </p>
        {text && <p>{text}</p>}
        <p className={`small ${state === 'later' ? 'soft' : 'is-amber'}`}>
          <Icon name="clock" />
          {windowEndsAt ? t('tasks.window', { from: whenExactly(dueAt, now), to: time(windowEndsAt) }) : whenExactly(dueAt, now)}
          {state !== 'later' && <span> {t(`tasks.${state}`)}</span>}
        </p>
      </div>
      <div className="task-actions">
        <button type="button" className="button" disabled={isBusy} onClick={onFinish}>{t('tasks.done')}</button>
        <select
          className="input" value={named === undefined ? '' : OTHER} disabled={isBusy} aria-label={t('tasks.later')}
          onChange={({ target: { value } }) => (value === OTHER ? setNamed(dueAt > now ? dueAt : now) : onMove((now + Number(value)) as EpochMs))}
        >
          <option value="">{t('tasks.later')}</option>
          <option value={HOUR_MS}>{t('tasks.inAnHour')}</option>
          <option value={DAY_MS}>{t('tasks.inADay')}</option>
          <option value={7 * DAY_MS}>{t('tasks.inAWeek')}</option>
          <option value={OTHER}>{t('tasks.at')}</option>
        </select>
      </div>
      {named !== undefined && (
        <form
          className="task-named row"
          onSubmit={(event) => {
            event.preventDefault()
            setNamed(undefined)
            onMove(named)
          }}
        >
          <TimeField label={t('wrapUp.due')} at={named} onChange={(at) => at !== undefined && setNamed(at)} />
          <button className="button" disabled={isBusy}>{t('tasks.move')}</button>
          <button type="button" className="button is-quiet" onClick={() => setNamed(undefined)}>{t('action.cancel')}</button>
        </form>
      )}
    </li>
  )
}
