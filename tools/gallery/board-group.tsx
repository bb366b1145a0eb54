import type { ReactNode } from 'react'
import type { AlertShown } from '../../src/core/alerts/raised-alerts'
import { defaultAlertRules } from '../../src/adapters/store/default-alert-rules'
import { boardFigures } from '../../src/core/metrics/board-figures'
import { addToSlots, quarterOf, type Counts, type Slot } from '../../src/core/metrics/counted'
import type { EpochMs, LineId } from '../../src/core/contract/ids'
import type { CardAlert } from '../../src/core/customers/customer-card'
import { AlertLines } from '../../src/ui/alerts/alert-lines'
import type { SurgeSubject } from '../../src/core/surges/warned-surges'
import { AlertList } from '../../src/ui/alerts/alert-list'
import { BoardView } from '../../src/ui/board/board-view'
import type { UnreadNotice } from '../../src/core/notices/unread-notices'
import { UnreadNotices } from '../../src/ui/board/unread-notices'
import { aNotice } from '../../tests/fixtures/builders/a-notice'
import { USUAL_WATCH } from '../../src/core/surges/find-surges'
import { ContactsBehind } from '../../src/ui/surges/contacts-behind'
import { SurgeList } from '../../src/ui/surges/surge-list'
import { SurgeWatchForm } from '../../src/ui/surges/surge-watch-form'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { CODES, NOW } from '../../tests/fixtures/cards'

const LINE = 'line-1' as LineId
const RULES = defaultAlertRules(LINE, NOW)
const MIDNIGHT = Date.UTC(2026, 10, 21, 16)
const HOUR_MS = 3_600_000

/** A day that is full at ten and at three. */
function aDay(agents: number) {
  return boardFigures(Array.from({ length: agents }, (_, agent) => {
    let slots: readonly Slot[] = []
    for (let hour = 8; hour < 20; hour += 1) {
      const count = Math.round(6 + 5 * Math.sin((hour - 7) / 2) + (agent % 5))
      const counts: Counts = {
        contacts: count, inbound: count - 1, answered: count - 1, missed: 1, waiting: hour > 18 ? 1 : 0, handled: count - 1, handlingMs: (count - 1) * (250_000 + agent * 9_000), afterCalls: count - 1, afterCallMs: (count - 1) * 42_000,
        judged: count - 2, solvedAtOnce: count - 4, cameBack: 1, offersShown: 3, offersAccepted: 1, suggestionsShown: 4, suggestionsTaken: 2,
      }
      slots = addToSlots(slots, quarterOf(MIDNIGHT + hour * HOUR_MS).at, counts, CODES[(hour + agent) % CODES.length]?.id)
    }
    return { line: LINE, team: 'team-1' as never, agent: `agent:80${20 + agent}` as never, day: quarterOf(MIDNIGHT + 12 * HOUR_MS).day, slots }
  }), { from: MIDNIGHT, until: MIDNIGHT + 24 * HOUR_MS, timeZone: 'Asia/Shanghai' })
}

export function someAlerts(english: boolean): readonly CardAlert[] {
  return RULES.map(({ id, labels, todo }, index) => ({
    rule: id, labels, todo, evidence: index === 0 ? [{ asks: 'escalation', line: 'l1' as never, said: english ? 'the ombudsman' : '12315' }] : [{ asks: 'calls', within: 'today', count: 3 }], ...(index === 1 && { answer: 'done' as const }),
  }))
}

function listed(english: boolean): readonly AlertShown[] {
  return Array.from({ length: 6 }, (_, index): AlertShown => {
    const rule = RULES[index % 2]
    const alert = someAlerts(english)[index % 2]
    return {
      rule: alert?.rule as never, version: 1, at: (NOW - index * 1_900_000) as EpochMs, call: `call-${index}` as never, contact: `c${index}` as never, agent: 'agent:8021' as never, evidence: alert?.evidence ?? [],
      ...(rule && index !== 5 && { written: rule }), ...(index % 3 === 1 && { answer: 'done' as const }), ...(index % 3 === 2 && { answer: 'wrong' as const }),
    }
  })
}

export function alertsGroup(Shot: (props: { readonly name: string; readonly width: number; readonly children: ReactNode }) => ReactNode, english: boolean) {
  const [open, answered] = someAlerts(english)
  const lines = (alerts: readonly CardAlert[], isPop = false) => <div className="pad"><AlertLines alerts={alerts} {...(!isPop && { onAnswer: () => {} })} /></div>
  return (
    <>
      {[360, 480].map((width) => <Shot key={width} name={`alerts ${width}`} width={width}>{lines([open, answered].filter((each) => each !== undefined))}</Shot>)}
      {open && <Shot name="alert on the pop" width={380}>{lines([open], true)}</Shot>}
      {answered && <Shot name="answered" width={360}>{lines([answered])}</Shot>}
    </>
  )
}

const SURGES = CODES.slice(1, 4).map((code, index) => ({ id: `s${index}` as never, subject: ([{ of: 'code', code: code.id }, { of: 'area', area: 'CN-755' }, { of: 'demand', codes: [code.id] }] as const)[index] as SurgeSubject, count: 38 - index * 14, usual: 6.5 - index, from: (NOW - (index + 1) * 3_600_000) as EpochMs, until: (NOW - (index + 1) * 3_600_000 + 1_800_000) as EpochMs, contacts: [] }))
const unread = (english: boolean): readonly UnreadNotice[] => [
  { notice: aNotice('outage', { importance: 'critical', from: (NOW - 5_400_000) as EpochMs, title: english ? 'Outage in the west' : '西区断网', language: english ? 'en' : 'zh-CN' }), agents: 24, open: [{ team: (english ? 'Night' : '夜班') as never, agents: ['agent:8021' as never, 'agent:8030' as never] }, { team: '' as never, agents: ['agent:8044' as never] }] },
  { notice: aNotice('tariff', { importance: 'important', from: (NOW - 90_000_000) as EpochMs, title: english ? 'The new tariff begins on Monday' : '新资费周一生效', language: english ? 'en' : 'zh-CN' }), agents: 24, open: [{ team: (english ? 'Day' : '白班') as never, agents: Array.from({ length: 11 }, (_, n) => `agent:80${30 + n}` as never) }] },
]
const behind = (english: boolean) => Array.from({ length: 3 }, (_, index) => ({ contact: `c${index}` as never, startedAt: (NOW - index * 240_000) as EpochMs, agent: 'agent:8021' as never, customerName: english ? 'Carolyn Whitfield' : '王小明', note: english ? 'No connection since ten' : '十点起断网' }))

/** The page of the board. */
export function boardGroup(which: 'many' | 'one' | 'none' | 'failed' | 'loading', english: boolean) {
  const figures = which === 'none' ? boardFigures([], { from: 0, until: 1, timeZone: 'UTC' }) : aDay(which === 'one' ? 1 : 12)
  return (
    <DeskFrame current="board">
      <KeysProvider>
        <main className="desk-fill">
          <BoardView
            board={which === 'loading' ? undefined : { ...figures, oldDoubts: which === 'none' ? 0 : 2, unread: which === 'many' ? unread(english) : [], ...(which === 'one' && { counting: { done: 120_000, of: 1_000_000 } }) }} hasFailed={which === 'failed'} group={which === 'one' ? 'hour' : 'agent'} isOneDay codes={CODES} tools={null}
            lineOf={(group, key) => (group === 'hour' ? (english ? `${key}:00` : `${key} 时`) : key.replace('agent:', ''))}
          >
            <SurgeList surges={which === 'many' ? SURGES : []} codes={CODES} now={NOW} opened={SURGES[0]?.id} mayStart onOpen={() => {}}>
              {which === 'many' && <ContactsBehind lines={behind(english)} now={NOW} agentName={() => (english ? 'Ann Reed' : '李婷')} />}
            </SurgeList>
            <SurgeWatchForm watch={USUAL_WATCH} onCommand={() => Promise.resolve({ ok: true })} />
            <UnreadNotices unread={which === 'many' ? unread(english) : []} now={NOW} agentName={(agent) => agent.replace('agent:', '')} teamName={(team) => team || (english ? 'Not named' : '未署名')} />
            <AlertList alerts={which === 'none' ? [] : listed(english)} now={NOW} agentName={() => (english ? 'Ann Reed' : '李婷')} />
          </BoardView>
        </main>
      </KeysProvider>
    </DeskFrame>
  )
}
