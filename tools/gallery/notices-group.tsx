import { Fragment, type ReactNode } from 'react'
import type { CodeId, DemandId, EpochMs, LineId, NoticeId } from '../../src/core/contract/ids'
import type { Notice } from '../../src/core/contract/notices'
import type { Language } from '../../src/core/contract/language'
import { digestOf } from '../../src/core/notices/digest'
import type { OwnNotice } from '../../src/core/notices/open-notices'
import { DeskFrame } from '../../src/ui/desk/desk-frame'
import type { OnNotice } from '../../src/ui/hooks/use-notices'
import { NO_ROSTER, rosterOf } from '../../src/core/roster/roster'
import { RosterContext } from '../../src/ui/roster/use-names'
import { AGENTS, TEAMS } from './a-roster'
import { KeysProvider } from '../../src/ui/keys/keys-provider'
import { CriticalLine } from '../../src/ui/notices/critical-line'
import { IncidentLines } from '../../src/ui/notices/incident-lines'
import { IncidentStop } from '../../src/ui/notices/incident-stop'
import { NoticeDigest } from '../../src/ui/notices/notice-digest'
import { NoticeGate } from '../../src/ui/notices/notice-gate'
import { ItemFiles } from '../../src/ui/desk/item-files'
import { NoticesPage } from '../../src/ui/notices/desk/notices-page'
import { NoticesTabView } from '../../src/ui/notices/notices-tab-view'

const NOW = 1_773_115_200_000 as EpochMs
const HOUR_MS = 3_600_000
const ago = (hours: number) => (NOW - hours * HOUR_MS) as EpochMs
const LINE = 'line-1' as LineId
const TEXTS = {
  'zh-CN': [
    ['南山宽带中断', '南山片区因光缆被挖断，宽带**中断**，预计今晚六点前恢复。\n\n- 请先登记地址\n- 不要承诺赔偿', '非常抱歉，南山片区光缆正在抢修，预计今晚六点前恢复。'], ['畅享套餐月费调整', '自下月一日起，月费由五十八元调整为五十九元。', '您的套餐合约期内价格不变。'], ['电子发票系统今晚维护', '十点到十二点不能开票。', ''], ['新的退款流程', '退款统一走工单。', ''],
  ],
  'zh-TW': [
    ['南山寬頻中斷', '南山片區因光纜被挖斷，寬頻**中斷**，預計今晚六點前恢復。\n\n- 請先登記地址\n- 不要承諾賠償', '非常抱歉，南山片區光纜正在搶修，預計今晚六點前恢復。'], ['暢享資費月租調整', '自下月一日起，月租由五百八十元調整為五百九十元。', '您的資費在合約期內價格不變。'], ['電子發票系統今晚維護', '十點到十二點不能開票。', ''], ['新的退款流程', '退款一律走工單。', ''],
  ],
  en: [
    ['Broadband is down in Nanshan', 'A cable was cut; broadband in Nanshan is **down**, expected back by 6 pm.\n\n- Note the address\n- Promise no refund', 'I am sorry: a cable in Nanshan is being repaired, and should be back by 6 pm tonight.'], ['The monthly fee changes', 'From the first of next month the fee is 59 instead of 58.', 'Your price stays as long as your contract runs.'], ['No invoices tonight', 'From ten to twelve no invoices can be made.', ''], ['Refunds go by ticket', 'All refunds go by ticket from now on.', ''],
  ],
} as const
const ASK = { 'zh-CN': ['几点前恢复？', '今晚六点', '今晚八点', '六点前恢复'], 'zh-TW': ['幾點前恢復？', '今晚六點', '今晚八點', '六點前恢復'], en: ['When is it back?', 'By 6 pm', 'By 8 pm', 'expected back by 6 pm'] } as const

function noticesIn(language: Language): readonly Notice[] {
  return TEXTS[language].map(([title, body, wording], at) => ({
    kind: 'notice', id: `line-1.n-${at}` as NoticeId, line: LINE, version: 1, importance: (['critical', 'important', 'info', 'info'] as const)[at] ?? 'info', audience: at === 1 ? { kind: 'teams', teams: ['east' as never] } : { kind: 'line' },
    from: ago(at * 5 + 1), ...(at > 0 && { until: ago(-30) }), language, title, body, ...(wording && { wording }), attachments: at === 1 ? [{ name: '58 → 59', text: body }] : [], phrasings: [], changedAt: NOW,
    ...(at === 0 && { check: { ask: ASK[language][0], answers: [{ text: ASK[language][1], isRight: true }, { text: ASK[language][2], isRight: false }], place: ASK[language][3] } }),
  }))
}

const on: OnNotice = { see: () => {}, acknowledge: () => Promise.resolve({ ok: true, isRight: false, place: '' }), snooze: () => Promise.resolve(), askGap: () => Promise.resolve(Infinity) }
const ok = () => Promise.resolve({ ok: true } as const)

export function noticesGroup(language: Language, shot: (name: string, width: number, drawn: ReactNode) => ReactNode) {
  const notices = noticesIn(language)
  const [first, second] = notices
  if (!first || !second) return null
  const own: readonly OwnNotice[] = notices.map((notice, at) => ({ notice, ...(at === 2 && { mark: { notice: notice.id, agent: 'agent:8021' as never, wrongAnswers: 0, seen: { version: 1, at: NOW } } }) }))
  const digest = digestOf(own, ago(2))
  const tab = (more: Partial<Parameters<typeof NoticesTabView>[0]>) => <NoticesTabView open={own} digest={digest} demands={new Map()} now={NOW} typed="" onType={() => {}} opened={undefined} onOpen={() => {}} on={on} {...more} />
  const incident = { notice: first.id, language, title: first.title, wording: first.wording ?? '', expectedAt: ago(-3), parent: { number: 'GZ-2026-0311', link: 'https://crm.example/GZ-2026-0311' } }
  return [360, 480].map((width) => (
    <Fragment key={width}>
      {shot('list', width, tab({}))}
      {shot('none', width, tab({ open: [], digest: [] }))}
      {shot('found nothing', width, tab({ typed: 'qqq', found: { notices: [], isBuilding: false, hasFailed: false } }))}
      {shot('building', width, tab({ typed: 'qq', found: { notices: own.slice(1, 2), isBuilding: true, hasFailed: false } }))}
      {shot('failed', width, tab({ typed: 'qq', found: { notices: undefined, isBuilding: false, hasFailed: true } }))}
      {shot('opened', width, tab({ opened: second.id }))}
      {shot('opened by itself', width, <NoticeGate notice={first} now={NOW} isPaused={false} on={on} />)}
      {shot('makes room for a call', width, <NoticeGate notice={first} now={NOW} isPaused on={on} />)}
      {shot('spoken of', width, <CriticalLine notice={first} onClose={() => {}} />)}
      {shot('digest', width, <NoticeDigest title="" lines={digest} demands={new Map()} onOpen={() => {}} onClose={() => {}} />)}
      {shot('incident', width, <div className="card is-panel"><IncidentLines incidents={[incident]} now={NOW} /><IncidentStop incidents={[incident]} isOwnTicket={false} onOwnTicket={() => {}} /></div>)}
    </Fragment>
  ))
}

/** The page of the desk, with rows and without, and its forms. */
export function noticesPageGroup(which: 'many' | 'none' | 'opened' | 'incident' | 'new' | 'new-incident' | 'agent', language: Language) {
  const [first, ...rest] = noticesIn(language)
  if (!first) return null
  const broken: Notice = { ...first, incident: { codes: ['line-1.no-service' as CodeId], areas: ['CN-755', 'CN-10'], startedAt: ago(1), expectedAt: ago(-3), parent: { number: 'GZ-2026-0311' } } }
  const notices = which === 'none' ? [] : [broken, ...rest]
  const opened = which === 'opened' ? rest[1]?.id : which === 'incident' ? first.id : undefined
  const marks = ['8021', '8022', '8023'].map((number, at) => ({ notice: first.id, agent: `agent:${number}` as never, wrongAnswers: at, seen: { version: 1, at: ago(at) }, ...(at < 2 && { acknowledged: { version: 1, at: ago(at - 0.1) } }) }))
  return (
    <RosterContext value={which === 'opened' || which === 'new' ? rosterOf(AGENTS.map((each) => ({ ...each, line: LINE })), TEAMS, LINE) : NO_ROSTER}><DeskFrame current="notices">
      <KeysProvider>
        <NoticesPage
          notices={notices} demands={[{ kind: 'demand', id: 'line-1.broadband' as DemandId, line: LINE, version: 1, changedAt: NOW, order: 1, labels: { 'zh-CN': '宽带', 'zh-TW': '寬頻', en: 'Broadband' }, page: { language, points: [], fields: [], texts: [], tasks: [] } }]}
          codes={[]} line={LINE} language={language} region="CN" {...(which === 'agent' && { editRefusal: 'read-only' })} now={NOW} opened={opened} onOpen={() => {}} proof={{ marks, affected: 42 }}
          firstForm={which === 'new' ? 'notice' : which === 'new-incident' ? 'incident' : undefined} onCommand={ok} onEnd={() => Promise.resolve({ ok: true, affected: 0, tasks: 0 })}
        >
          <ItemFiles kind="notice" state={which === 'many' ? { is: 'exported', count: notices.length - 1, incidents: 1 } : undefined} isReadOnly={which === 'agent'} onExport={() => {}} onImport={() => {}} />
        </NoticesPage>
      </KeysProvider>
    </DeskFrame></RosterContext>
  )
}
