import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { DeviceState } from '../../core/segments/segments-state'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'

interface DevicesTableProps {
  readonly devices: readonly DeviceState[]
  readonly now: EpochMs
  readonly isBusy: boolean
  readonly onDecide: (device: DeviceState, isAccepted: boolean) => void
}

/** Each desk that sent something: whose it is, how far it came, and what lacks. Those that wait for a person stand above. */
export function DevicesTable({ devices, now, isBusy, onDecide }: DevicesTableProps) {
  const { t } = useWords()
  const waiting = devices.filter(({ state }) => state === 'waiting')
  const decided = devices.filter(({ state }) => state !== 'waiting')
  const hasGaps = decided.some(({ lines }) => lines.some(({ gaps }) => gaps.length > 0))
  return (
    <>
      {waiting.map((device) => <WaitingDevice key={device.device} device={device} isBusy={isBusy} onDecide={onDecide} />)}
      {decided.length > 0 && (
        <div className="segments-table">
          <table>
            <caption className="visually-hidden">{t('segments.returns.devices')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('segments.returns.code')}</th><th scope="col">{t('segments.returns.agents')}</th><th scope="col">{t('segments.returns.heard')}</th>
                <th scope="col" className="is-number">{t('segments.returns.facts')}</th><th scope="col" className="is-number">{t('segments.returns.upTo')}</th><th scope="col">{t('segments.returns.gaps')}</th><th scope="col" aria-label={t('segments.returns.state.accepted')} />
              </tr>
            </thead>
            <tbody>{decided.map((device) => <DeviceRow key={device.device} device={device} now={now} isBusy={isBusy} onDecide={onDecide} />)}</tbody>
          </table>
        </div>
      )}
      {hasGaps && <p className="field-hint">{t('segments.returns.gapHint')}</p>}
    </>
  )
}

interface DeviceProps extends Pick<DevicesTableProps, 'isBusy' | 'onDecide'> {
  readonly device: DeviceState
}

function WaitingDevice({ device, isBusy, onDecide }: DeviceProps) {
  const { t } = useWords()
  const { nameOfAgent } = useNames()
  const { code, agents, waiting } = device
  return (
    <div className="data-notice stack" role="group" aria-label={`${t('segments.returns.state.waiting')} ${code}`}>
      <h3>{t('segments.returns.state.waiting')}</h3>
      <p className="row"><strong className="segments-code">{code}</strong><span>{agents.map(nameOfAgent).join(', ') || t('segments.returns.nobody')}</span><span className="soft">{t('segments.returns.waits', { count: waiting })}</span></p>
      <p>{t('segments.returns.ask')}</p>
      <div className="row">
        <button type="button" className="button is-main" disabled={isBusy} onClick={() => onDecide(device, true)}>{t('segments.returns.accept')}</button>
        <button type="button" className="button" disabled={isBusy} onClick={() => onDecide(device, false)}>{t('segments.returns.turnAway')}</button>
      </div>
    </div>
  )
}

function DeviceRow({ device, now, isBusy, onDecide }: DeviceProps & { readonly now: EpochMs }) {
  const { t, whenExactly, number, language } = useWords()
  const { nameOfAgent } = useNames()
  const { code, agents, heardAt, facts, lines, state } = device
  const [isAsked, ask] = useState(false)
  const gapsOf = (line: DeviceState['lines'][number]) => line.gaps.map(({ from, to }) => t('segments.returns.gap', { from: number(from), to: number(to) })).join(', ')
  const lacking = lines.filter(({ gaps }) => gaps.length > 0)
  return (
    <tr>
      <th scope="row" className="segments-code">{code}</th>
      <td>{agents.map(nameOfAgent).join(', ') || t('segments.returns.nobody')}</td>
      <td>{heardAt === undefined ? '' : whenExactly(heardAt, now)}</td>
      <td className="is-number">{number(facts)}</td>
      <td className="is-number">{number(Math.max(0, ...lines.map(({ upTo }) => upTo)))}</td>
      <td className={lacking.length > 0 ? 'is-amber' : 'soft'}>
        {lacking.length === 0 ? (lines.length > 0 && t('segments.returns.noGaps'))
          : lines.length === 1 ? gapsOf(lacking[0] ?? { line: '', upTo: 0, gaps: [] })
            : lacking.map((line) => <span key={line.line} className="segments-line">{t('segments.returns.lacks', { line: line.labels?.[language] ?? line.line, gaps: gapsOf(line) })}</span>)}
      </td>
      <td>
        {state === 'accepted' ? <><span className="is-green">{t('segments.returns.state.accepted')}</span> <button type="button" className={isAsked ? 'button is-danger small' : 'link-button'} disabled={isBusy} onClick={() => (isAsked ? onDecide(device, false) : ask(true))}>{t(isAsked ? 'segments.returns.noLongerSure' : 'segments.returns.noLonger')}</button></>
          : <><span className="is-red">{t('segments.returns.state.turned-away')}</span> <button type="button" className="link-button" disabled={isBusy} onClick={() => onDecide(device, true)}>{t('segments.returns.acceptAfterAll')}</button></>}
      </td>
    </tr>
  )
}
