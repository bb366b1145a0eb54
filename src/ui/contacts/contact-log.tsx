import { useCallback, useDeferredValue, useState } from 'react'
import type { CodeClass, Channel, ContactOutcome } from '../../core/contract/facts'
import type { ContactId, CustomerId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { MakeWorkbook } from '../files/ask-workbook'
import { fromWallClock } from '../format/wall-clock'
import { useLog, type LogAsk } from '../hooks/use-log'
import { useLogExport } from '../hooks/use-log-export'
import { Icon } from '../icons/icon'
import { Failed } from '../states/failed'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { ContactDetail } from './contact-detail'
import './contact-log.css'
import { ContactTable, type LogLine } from './contact-table'
import { LogProgress } from './log-progress'
import { useNotThisPerson } from './use-not-this-person'

interface ContactLogProps {
  readonly settings: Settings
  readonly now: EpochMs
  readonly onOpenCustomer?: (customer: CustomerId) => void
  /** Where the page has a thread for it. */
  readonly makeWorkbook?: MakeWorkbook
}

interface Asked {
  readonly text: string
  readonly from: string
  readonly until: string
  readonly chosen: Readonly<Record<string, string>>
}

const NOTHING: Asked = { text: '', from: '', until: '', chosen: {} }

/** Every contact of the line of business: filtered, searched and exported over the whole database. */
export function ContactLog({ settings, now, onOpenCustomer, makeWorkbook }: ContactLogProps) {
  const { t } = useWords()
  const [asked, setAsked] = useState(NOTHING)
  const text = useDeferredValue(asked.text)
  const ask: LogAsk = { text, filters: filtersOf(asked, settings.timeZone) }
  const log = useLog(settings, ask)
  const csv = useLogExport(settings, makeWorkbook)
  const [opened, setOpened] = useState<ContactId>()
  const { say, bar } = useNotThisPerson(settings, now)
  // The rows are drawn anew when these are.
  const open = useCallback((each: LogLine) => setOpened(each.contact), [])
  const notThis = useCallback((each: LogLine) => say({ contact: each.contact, customer: each.customer, name: each.who }), [say])
  const search = useCallback((typed: string) => setAsked((before) => ({ ...before, text: typed })), [])
  const filter = useCallback((column: string, value: string) => setAsked((before) => ({ ...before, chosen: { ...before.chosen, [column]: value } })), [])
  if (log.hasFailed) return <Failed />
  return (
    <div className="panel-stack">
      {bar}
      {opened && <ContactDetail key={opened} contact={opened} settings={settings} now={now} onNotThis={say} onOpenCustomer={onOpenCustomer} onClose={() => setOpened(undefined)} />}
      <div className="panel-stack" hidden={opened !== undefined}>
        <ContactTable
          contacts={log.lines} now={now} isLog onOpen={open} onNotThis={notThis} onSearch={search} onFilter={filter} searchHint={t('logPage.searchAll')}
          tools={
            <>
              {(['from', 'until'] as const).map((end) => (
                <label key={end} className="row log-day"><span className="soft small">{t(`logPage.${end}`)}</span><input type="date" className="input" value={asked[end]} onChange={({ target: { value } }) => setAsked((before) => ({ ...before, [end]: value }))} /></label>
              ))}
              <button type="button" className="button" title={t('logPage.exportHint')} disabled={csv.written !== undefined} onClick={() => csv.start(ask)}><Icon name="download" /> {t('logPage.export')}</button>
              {makeWorkbook && <button type="button" className="button" title={t('logPage.exportHint')} disabled={csv.written !== undefined} onClick={() => csv.start(ask, 'xlsx')}><Icon name="download" /> {t('logPage.exportXlsx')}</button>}
            </>
          }
        />
        <Refusal why={csv.why} />
        {csv.isTooLong && <p className="refusal" role="alert"><Icon name="alert" /><span>{t('logPage.tooLong')}</span></p>}
        <LogProgress log={log} written={csv.written} onCancelExport={csv.cancel} />
      </div>
    </div>
  )
}

function filtersOf({ from, until, chosen }: Asked, timeZone: string): LogAsk['filters'] {
  const start = from ? fromWallClock(`${from}T00:00`, timeZone) : undefined
  // To the end of that day by the center's clock.
  const end = until ? fromWallClock(`${until}T23:59`, timeZone) : undefined
  return {
    ...(start !== undefined && { from: start }), ...(end !== undefined && { until: (end + 59_999) as EpochMs }),
    // The table offers the values of these columns and no others.
    ...(chosen.channel && { channel: chosen.channel as Channel }), ...(chosen.outcome && { outcome: chosen.outcome as ContactOutcome }),
    ...(chosen.class && { codeClass: chosen.class as CodeClass }), ...(chosen.solved && { isResolved: chosen.solved === 'yes' }),
    ...(chosen.direction && { direction: chosen.direction as 'inbound' | 'outbound' }),
  }
}
