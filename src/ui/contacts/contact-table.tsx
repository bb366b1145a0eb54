import { useMemo, type ReactNode } from 'react'
import type { CodeClass, ContactOutcome, Channel } from '../../core/contract/facts'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { ContactLine } from '../../core/customers/customer-card'
import { SaidWords } from '../transcript/said-words'
import { SolvedMark } from '../card/solved-mark'
import { Icon } from '../icons/icon'
import { Empty } from '../states/empty'
import { Skeleton } from '../states/skeleton'
import type { DataColumn } from '../table/data-column'
import { DataTable } from '../table/data-table'
import { useNames, type Names } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { fromWallClock } from '../format/wall-clock'
import './contact-timeline.css'
import { channelIcon } from './channel-icon'

/** A contact in a list of many customers says whose it is. */
export interface LogLine extends ContactLine {
  readonly who?: string
  readonly customer?: CustomerId
  readonly numberShown?: string
  /** The words of the talk by which a search found it. */
  readonly said?: string
}

interface ContactTableProps {
  readonly contacts: readonly LogLine[] | undefined
  readonly now: EpochMs
  readonly isLog?: boolean
  readonly onOpen?: (contact: LogLine) => void
  readonly onNotThis?: ((contact: LogLine) => void) | undefined
  readonly tools?: ReactNode
  /** Where more is searched and filtered than the rows given: the whole database. */
  readonly onSearch?: (typed: string) => void
  readonly onFilter?: (column: string, value: string) => void
  readonly searchHint?: string
}

const CHANNELS: readonly Channel[] = ['phone', 'chat', 'email', 'sms', 'web', 'visit', 'other']
const OUTCOMES: readonly ContactOutcome[] = ['completed', 'missed', 'busy', 'declined', 'failed', 'answered-elsewhere', 'transferred', 'lost-sight']
const CLASSES: readonly CodeClass[] = ['consult', 'complaint', 'business', 'fault']

/** The contacts of one customer, or the whole log. */
export function ContactTable({ contacts, now, isLog = false, onOpen, onNotThis, tools, onSearch, onFilter, searchHint }: ContactTableProps) {
  const words = useWords()
  const { nameOfAgent } = useNames()
  const { t, timeZone } = words
  // The columns name days, so they change once a day and not at every tick of the clock.
  const today = words.dayOf(now)
  const columns = useMemo(() => [...columnsOf(words, nameOfAgent, noonOf(today, timeZone), isLog), ...(onNotThis ? [notThisColumn(words, onNotThis)] : [])], [words, nameOfAgent, today, timeZone, isLog, onNotThis])
  if (!contacts) return <Skeleton lines={10} />
  return (
    <DataTable
      label={isLog ? t('log.title') : t('history.title')} items={contacts} columns={columns} idOf={(each) => each.contact}
      sortedBy={{ id: 'at', desc: true }} empty={<Empty title={t('history.empty')} hint={t('history.emptyHint')} />}
      rowKey={onNotThis && { key: 'o', label: t('contacts.notThis'), run: onNotThis }}
      {...(onOpen ? { onOpen } : {})} {...(tools ? { tools } : {})} {...(onSearch ? { onSearch } : {})} {...(onFilter ? { onFilter } : {})} {...(searchHint ? { searchHint } : {})}
    />
  )
}

/** One click in the row itself; opening the row is another thing. */
const notThisColumn = ({ t }: ReturnType<typeof useWords>, onNotThis: (contact: LogLine) => void): DataColumn<LogLine> => ({
  id: 'not-this', title: '', width: '36px', value: () => '',
  draw: (each) => (
    <button
      type="button" className="icon-button" title={t('contacts.notThis')} aria-label={t('contacts.notThis')} aria-keyshortcuts="o"
      onClick={(event) => {
        event.stopPropagation()
        onNotThis(each)
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Icon name="not-person" />
    </button>
  ),
})

const noonOf = (day: string, timeZone: string) => fromWallClock(`${day}T12:00`, timeZone) ?? (0 as EpochMs)

/** All of them stand beside the rail of a desk 1280 px wide. */
function columnsOf({ t, whenExactly, clock, labelText }: ReturnType<typeof useWords>, nameOfAgent: Names['nameOfAgent'], now: EpochMs, isLog: boolean): readonly DataColumn<LogLine>[] {
  const at: DataColumn<LogLine> = { id: 'at', title: t('column.at'), width: '100px', value: (each) => each.startedAt, draw: (each) => <time>{whenExactly(each.startedAt, now)}</time> }
  const who: readonly DataColumn<LogLine>[] = [
    { id: 'who', title: t('column.who'), width: 'minmax(80px, 1fr)', value: (each) => each.who ?? '' },
    { id: 'number', title: t('column.number'), width: '106px', value: (each) => each.numberShown ?? '' },
  ]
  const direction: DataColumn<LogLine> = {
    id: 'direction', title: t('logPage.direction'), width: '78px', value: (each) => each.direction,
    choices: [{ value: 'inbound', label: t('logPage.inbound') }, { value: 'outbound', label: t('logPage.outbound') }],
  }
  // Looked up once and not for each cell: a table that is scrolled draws a thousand in a second.
  const channels = new Map(CHANNELS.map((value) => [value, t(`channel.${value}`)]))
  return [
    at,
    ...(isLog ? who : []),
    ...(isLog ? [direction] : []),
    {
      id: 'channel', title: t('column.channel'), width: '92px', value: (each) => each.channel, choices: Array.from(channels, ([value, label]) => ({ value, label })),
      draw: (each) => <span className="cell-icon"><Icon name={channelIcon(each)} /> {channels.get(each.channel)}</span>,
    },
    { id: 'demand', title: t('column.demand'), width: 'minmax(100px, 1.4fr)', value: (each) => (each.demand ? (labelText(each.demand) ?? '') : '') },
    { id: 'class', title: t('column.class'), width: '80px', value: (each) => each.codeClass ?? '', choices: CLASSES.map((value) => ({ value, label: t(`codeClass.${value}`) })) },
    { id: 'outcome', title: t('column.outcome'), width: '84px', value: (each) => each.outcome, choices: OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })) },
    {
      id: 'solved', title: t('column.solved'), width: '84px', value: (each) => (each.isSolved === undefined ? '' : each.isSolved ? 'yes' : 'no'),
      choices: [{ value: 'yes', label: t('contact.solved') }, { value: 'no', label: t('contact.unsolved') }],
      draw: (each) => (each.isSolved === undefined ? null : <SolvedMark isSolved={each.isSolved} />),
    },
    { id: 'duration', title: t('column.duration'), width: '64px', isNumber: true, value: (each) => each.durationMs ?? -1, draw: (each) => (each.durationMs === undefined ? '' : clock(each.durationMs)) },
    { id: 'agent', title: t('column.agent'), width: '64px', value: (each) => (each.agentShown && nameOfAgent(each.agentShown)) ?? '' },
    { id: 'note', title: t('column.note'), width: 'minmax(108px, 2fr)', value: (each) => each.note ?? '', draw: (each) => (each.said === undefined ? each.note : <q className="soft"><SaidWords text={each.said} /></q>) },
  ]
}
