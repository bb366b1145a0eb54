import type { CallDirection } from '../../core/contract/call-signal'
import type { CallId, EpochMs } from '../../core/contract/ids'
import type { Targets } from '../../core/metrics/target-of'
import type { LineMark } from '../../core/settings/line-marks'
import { Icon } from '../icons/icon'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { LineBadge } from '../lines/line-mark'
import { CallTarget } from './call-target'
import { CallTimer, type TimedCall } from './call-timer'
import './call-strip.css'

export interface StripCall extends TimedCall {
  readonly id: CallId
  readonly direction: CallDirection
  /** Name, else number, else nothing. */
  readonly who?: string
  /** Where it is not what stands for the name. */
  readonly numberShown?: string
  /** How long the customer was on hold in all, while he is on hold. */
  readonly holdMs?: number
  readonly wrapUp: 'not-yet' | 'waiting' | 'saved' | 'not-needed'
  /** Another agent's unfinished wrap-up on this machine. */
  readonly ownerName?: string
  /** Where there are several lines of business. */
  readonly mark?: LineMark
}

interface CallStripProps {
  readonly calls: readonly StripCall[]
  readonly selected?: CallId
  readonly now: EpochMs
  /** What the lead asks of a call. */
  readonly targets?: Targets
  /** `isStep`: by a key that goes from call to call. */
  readonly onSelect: (call: CallId, isStep?: boolean) => void
}

/** From the middle of a form, too: a single letter would be typed. Beside the keys that go from call to call. */
const TO_LIVE = { key: ']', isCtrl: true, isInText: true } as const

/** Calls in progress and waiting for wrap-up; several at once never mix. Beside a form that is being written, who calls stands first and large. */
export function CallStrip({ calls, selected, now, targets = {}, onSelect }: CallStripProps) {
  const { t, clock } = useWords()
  const { nameOfAgent } = useNames()
  const at = calls.findIndex((call) => call.id === selected)
  const step = (by: number) => {
    const next = calls[(at + by + calls.length) % calls.length]
    if (next) onSelect(next.id, true)
  }
  useKey(calls.length > 1 ? { key: ']', label: t('calls.next'), run: () => step(1) } : undefined)
  useKey(calls.length > 1 ? { key: '[', label: t('calls.previous'), run: () => step(-1) } : undefined)
  const live = calls[at]?.phase === 'ended' ? calls.filter((call) => call.id !== selected && call.phase !== 'ended') : []
  const [first] = live
  useKey(first ? { ...TO_LIVE, label: t('calls.toLive'), run: () => onSelect(first.id) } : undefined)
  if (calls.length === 0) return null
  return (
    <nav className="call-strip" aria-label={t('calls.title')}>
      <p role="status" className="visually-hidden">{live.map((call) => t(`announce.${call.direction}`, { who: call.who ?? t('match.none'), number: call.numberShown ?? '' })).join(' ')}</p>
      <ul>
        {[...live, ...calls.filter((call) => !live.includes(call))].map((call) => (
          <li key={call.id} className={live.includes(call) ? 'is-calling' : ''}>
            <button
              type="button" className={`strip-call is-${stateOf(call)}`} aria-current={call.id === selected} onClick={() => onSelect(call.id)}
              {...(call === first && { 'aria-keyshortcuts': `Control+${TO_LIVE.key}` })}
            >
              <Icon name={call.direction === 'inbound' ? 'call-in' : 'call-out'} />
              <span className="strip-who">{call.who ?? t('match.none')}</span>
              {live.includes(call) && call.numberShown && <span className="strip-number number">{call.numberShown}</span>}
              <LineBadge mark={call.mark} />
              <span className="strip-end">
                <span className="strip-state">{call.ownerName ? t('calls.of', { name: nameOfAgent(call.ownerName) ?? call.ownerName }) : t(`calls.state.${stateOf(call)}`)}{call.holdMs !== undefined && <> <span className="number">{clock(call.holdMs)}</span></>}</span>
                <CallTimer call={call} now={now} />
                {stateOf(call) !== 'ended' && !call.ownerName && <CallTarget call={call} targets={targets} now={now} />}
                {call === first && <KeyCap of={TO_LIVE} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {calls.length > 1 && <span className="strip-keys faint"><KeyCap of={{ key: '[' }} /> <KeyCap of={{ key: ']' }} /></span>}
    </nav>
  )
}

const stateOf = (call: StripCall) => (call.phase === 'ended' ? (call.wrapUp === 'waiting' ? 'wrap-up' : 'ended') : call.phase)
