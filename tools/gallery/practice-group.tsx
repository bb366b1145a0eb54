import type { ReactNode } from 'react'
import { defaultGuidance } from '../../src/adapters/store/default-guidance'
import { defaultPracticeCalls } from '../../src/adapters/store/default-practice-calls'
import type { Script, Wording } from '../../src/core/contract/guidance'
import type { AgentId, CodeId, EpochMs, LineId } from '../../src/core/contract/ids'
import type { Language } from '../../src/core/contract/language'
import type { Attempt } from '../../src/core/practice/attempt'
import type { NextLine } from '../../src/core/practice/next-line'
import { scoreRun } from '../../src/core/practice/score-run'
import { PracticeBand } from '../../src/ui/practice/practice-band'
import { PracticeCallView } from '../../src/ui/practice/practice-call-view'
import { PracticeHome, type PracticeHomeProps } from '../../src/ui/practice/practice-home'
import { PracticeResult } from '../../src/ui/practice/practice-result'
import { NOW } from '../../tests/fixtures/cards'

const LINE = 'line-1' as LineId
const calls = defaultPracticeCalls(LINE, NOW)
const guidance = defaultGuidance(LINE, NOW)
const scripts = guidance.filter((each): each is Script => each.kind === 'script')
const done = () => Promise.resolve({ ok: true as const })
const CODES = { 'zh-CN': ['账单说明', '维修未到', '承诺未兑现'], 'zh-TW': ['帳單說明', '維修未到', '承諾未兌現'], en: ['Bill explained', 'Repair overdue', 'Promise not kept'] } as const
const BAD = { 'zh-CN': '这个不归我管，您打别的电话吧。', 'zh-TW': '這個不歸我管，您打別的電話吧。', en: 'That is not my department, call somebody else.' } as const

/** What can be practised (none, an agent's desk without any, the first day, after some), the band at each step, what was reached, and a call as its lead sees it. */
export function practiceGroup(language: Language, shot: (name: string, width: number, drawn: ReactNode) => ReactNode) {
  const own = calls.filter((each) => each.language === language)
  const [bill, late] = own
  if (!bill || !late) return []
  const attempt = (call: typeof bill, minutes: number, points: number, missed: readonly string[]): Attempt => ({
    id: `${call.id} ${minutes}`, call: call.id, version: 1, line: LINE, agent: 'a' as AgentId, endedAt: (NOW - minutes * 60_000) as EpochMs, tookSeconds: 74, points, of: 13, parts: {}, missed,
  })
  const home = (more: Partial<PracticeHomeProps>) => (
    <PracticeHome
      calls={calls} attempts={[]} scripts={scripts} language={language} now={NOW} mode="speak" pace={1} mayEdit onMode={() => {}} onPace={() => {}} onStart={done} onForget={done} onAddDefaults={done} {...more}
    />
  )
  const attempts = [attempt(bill, 4000, 8, ['step:verify', 'note', 'code']), attempt(bill, 60, 12, ['step:verify']), attempt(late, 20, 6, ['step:verify', 'task', 'step:callback-window', 'code'])]
  const band = (phase: 'ringing' | 'talking' | 'ended', next?: NextLine, realCall?: 'ringing' | 'talking') => (
    <div style={{ padding: '6px 12px' }}><PracticeBand call={late} phase={phase} next={next} pace={1} realCall={realCall} onPace={() => {}} onSignal={done} onNext={() => {}} onSay={done} onStop={() => {}} /></div>
  )
  const [first, second] = late.turns
  const turns = late.turns.filter((_, at) => at !== 4).map(({ speaker, text, atSeconds }, at) => ({ id: String(at), speaker, text, at: (NOW + atSeconds * 1000) as EpochMs }))
  const score = scoreRun({
    call: late, answeredAt: NOW, script: scripts[0], ticks: { 'callback-window': true }, wordings: guidance.filter((each): each is Wording => each.kind === 'wording'), articles: [], offers: [],
    turns: [...turns, { id: 'bad', speaker: 'agent', text: BAD[language], at: (NOW + 95_000) as EpochMs }],
    wrapUp: { code: `${LINE}.bill-explained` as CodeId, isResolved: false, note: '…', tasks: [] },
  })
  const names = new Map([['bill-explained', CODES[language][0]], ['repair-late', CODES[language][1]], ['not-kept', CODES[language][2]]].map(([id, name]) => [`${LINE}.${id}`, name ?? '']))
  return [
    shot('none', 560, home({ calls: [] })),
    shot('none, an agent', 400, home({ calls: [], mayEdit: false })),
    shot('the first day', 760, home({})),
    shot('after some', 760, home({ attempts })),
    shot('after some, narrow', 380, home({ attempts })),
    shot('ringing', 400, band('ringing')),
    shot('your turn', 400, band('talking', { is: 'yours', written: first ? [first] : [] })),
    shot('the customer is about to speak', 400, second && band('talking', { is: 'line', at: 1, turn: second, waitMs: 2000 })),
    shot('a real call', 400, second && band('talking', { is: 'line', at: 1, turn: second, waitMs: 2000 }, 'ringing')),
    shot('said everything', 400, band('talking', { is: 'over' })),
    shot('wrap-up', 400, band('ended')),
    shot('reached', 560, <PracticeResult call={late} score={score} names={names} onAgain={() => {}} onHome={() => {}} />),
    shot('as it is written', 560, <PracticeCallView call={bill} />),
  ]
}
