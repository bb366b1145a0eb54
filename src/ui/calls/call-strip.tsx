import type { CallDirection } from '../../core/contract/call-signal'
import type { CallId, EpochMs } from '../../core/contract/ids'
import { Icon } from '../icons/icon'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { useWords } from '../words/use-words'
import { CallTimer, type TimedCall } from './call-timer'
import './call-strip.css'

export interface StripCall extends TimedCall {
  readonly id: CallId
  readonly direction: CallDirection
  /** Name, else number, else nothing. */
  readonly who?: string
  readonly wrapUp: 'not-yet' | 'waiting' | 'saved' | 'not-needed'
  /** Another agent's unfinished wrap-up on this machine. */
  readonly ownerName?: string
}

interface CallStripProps {
  readonly calls: readonly StripCall[]
  readonly selected?: CallId
  readonly now: EpochMs
  readonly onSelect: (call: CallId) => void
}

/** Calls in progress and waiting for wrap-up; several at once never mix. */
export function CallStrip({ calls, selected, now, onSelect }: CallStripProps) {
  const { t } = useWords()
  const at = calls.findIndex((call) => call.id === selected)
  const step = (by: number) => {
    const next = calls[(at + by + calls.length) % calls.length]
    if (next) onSelect(next.id)
  }
  useKey(calls.length > 1 ? { key: ']', label: t('calls.next'), run: () => step(1) } : undefined)
  useKey(calls.length > 1 ? { key: '[', label: t('calls.previous'), run: () => step(-1) } : undefined)
  if (calls.length === 0) return null
  return (
    <nav className="call-strip" aria-label={t('calls.title')}>
      <ul>
        {calls.map((call) => (
          <li key={call.id}>
            <button type="button" className={`strip-call is-${stateOf(call)}`} aria-current={call.id === selected} onClick={() => onSelect(call.id)}>
              <Icon name={call.direction === 'inbound' ? 'call-in' : 'call-out'} />
              <span className="strip-who">{call.who ?? t('match.none')}</span>
              <span className="strip-state">{call.ownerName ? t('calls.of', { name: call.ownerName }) : t(`calls.state.${stateOf(call)}`)}</span>
              <CallTimer call={call} now={now} />
            </button>
          </li>
        ))}
      </ul>
      {calls.length > 1 && <span className="strip-keys faint"><KeyCap of={{ key: '[' }} /> <KeyCap of={{ key: ']' }} /></span>}
    </nav>
  )
}

const stateOf = (call: StripCall) => (call.phase === 'ended' ? (call.wrapUp === 'waiting' ? 'wrap-up' : 'ended') : call.phase)
