import { useState } from 'react'
import type { AgentId, EpochMs, LineId, OfferId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { agentShown } from '../../core/settings/agent-shown'
import { fromWallClock } from '../format/wall-clock'
import { useLines } from '../hooks/use-lines'
import { useOfferFiles } from '../hooks/use-offer-files'
import { useOfferRecord, type OfferAsk } from '../hooks/use-offer-record'
import { Icon } from '../icons/icon'
import { FileButton } from '../import/file-button'
import { Refusal } from '../states/refusal'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { OfferRecordView } from './offer-record-view'

interface Asked {
  readonly line: LineId
  readonly from: string
  readonly until: string
  readonly agent: string
  readonly offer: string
}

/** The record of offers: searched by time, agent, line of business and offer, with its rates and its files. */
export function OfferRecord({ settings, now }: { readonly settings: Settings; readonly now: EpochMs }) {
  const { t, labelText } = useWords()
  const [asked, setAsked] = useState<Asked>({ line: settings.line, from: '', until: '', agent: '', offer: '' })
  const ask = askOf(asked, settings.timeZone)
  const { lines, figures, offers, agents, hasFailed, onMore } = useOfferRecord(settings, ask)
  const files = useOfferFiles(settings)
  const allLines = useLines().value ?? []
  const { nameOfAgent } = useNames()
  const agentName = (agent: AgentId) => nameOfAgent(agentShown(agent, settings.agent) ?? agent) ?? t('offers.record.agentless')
  const set = (name: keyof Asked) => ({ target: { value } }: { readonly target: { readonly value: string } }) => setAsked((before) => ({ ...before, [name]: value, ...(name === 'line' && { agent: '', offer: '' }) }))
  return (
    <OfferRecordView
      lines={lines} figures={figures} offers={offers} hasFailed={hasFailed} now={now} agentName={agentName} onMore={onMore}
      tools={
        <>
          {allLines.length > 1 && (
            <select className="input" aria-label={t('offers.record.line')} value={asked.line} onChange={set('line')}>
              {allLines.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
            </select>
          )}
          <select className="input" aria-label={t('offers.record.offer')} value={asked.offer} onChange={set('offer')}>
            <option value="">{t('offers.record.anyOffer')}</option>
            {offers.map(({ id, labels }) => <option key={id} value={id}>{labelText(labels)}</option>)}
          </select>
          <select className="input" aria-label={t('offers.record.agent')} value={asked.agent} onChange={set('agent')}>
            <option value="">{t('offers.record.anyAgent')}</option>
            {agents.map((agent) => <option key={agent} value={agent}>{agentName(agent)}</option>)}
          </select>
          {(['from', 'until'] as const).map((end) => (
            <label key={end} className="row log-day"><span className="soft small">{t(`offers.record.${end}`)}</span><input type="date" className="input" value={asked[end]} onChange={set(end)} /></label>
          ))}
          <button type="button" className="button" title={t('offers.record.exportHint')} disabled={files.isBusy} onClick={() => files.exportRecord(ask)}><Icon name="download" /> {t('logPage.export')}</button>
        </>
      }
    >
      <Refusal why={files.why} />
      <details className="offer-counts">
        <summary>{t('offers.record.counts')}</summary>
        <div className="stack">
          <p className="soft small">{t('offers.record.countsHint')}</p>
          <div className="row">
            <button type="button" className="button" disabled={files.isBusy} onClick={files.exportCounts}><Icon name="download" /> {t('offers.record.exportCounts')}</button>
            <FileButton label={t('offers.record.takeCounts')} accept=".json,application/json" onFile={files.takeCounts} />
            {files.taken !== undefined && (
              <span role="status" className="small">{files.taken === 'not-counts' ? t('offers.record.notCounts') : files.taken === 0 ? t('offers.record.nothingNew') : t('offers.record.taken', { count: files.taken })}</span>
            )}
          </div>
        </div>
      </details>
    </OfferRecordView>
  )
}

function askOf({ line, from, until, agent, offer }: Asked, timeZone: string): OfferAsk {
  const start = from ? fromWallClock(`${from}T00:00`, timeZone) : undefined
  // To the end of that day by the center's clock.
  const end = until ? fromWallClock(`${until}T23:59`, timeZone) : undefined
  return {
    line,
    filters: {
      ...(start !== undefined && { from: start }), ...(end !== undefined && { until: (end + 59_999) as EpochMs }),
      // Chosen among those that there are.
      ...(agent && { agent: agent as AgentId }), ...(offer && { offer: offer as OfferId }),
    },
  }
}
