import { useState, type ReactNode } from 'react'
import type { Language } from '../../src/core/contract/definitions'
import type { AgentId, EpochMs, FeedbackId } from '../../src/core/contract/ids'
import { FeedbackButton } from '../../src/ui/feedback/feedback-button'
import { FeedbackContext } from '../../src/ui/feedback/feedback-context'
import type { ShownFeedback } from '../../src/ui/feedback/feedback-line'
import { FeedbackList } from '../../src/ui/feedback/feedback-list'
import { FeedbackMenu } from '../../src/ui/feedback/feedback-menu'
import type { OnCommand } from '../../src/ui/hooks/reply'
import { NOW } from '../../tests/fixtures/cards'
import { Unfolded } from './unfolded'

const onCommand: OnCommand = () => Promise.resolve({ ok: true })
const TEXTS = {
  'zh-CN': ['话术要求先报工号，可系统接通就播过了，客户嫌啰嗦。', '月初的账单问题能不能单独做一页？', '这条解释客户一听就明白。', '老年套餐到底要不要本人来办？'],
  'zh-TW': ['話術要求先報工號，可是系統接通就播過了，客戶嫌囉嗦。', '月初的帳單問題可以單獨做一頁嗎？', '這則說明客戶一聽就懂。', '敬老方案一定要本人辦理嗎？'],
  en: ['The script asks for the agent number first, but the greeting played it already and callers find it long.', 'A page of its own for bill questions at the start of the month?', 'Callers understand this explanation at once.', 'Must the senior plan be signed in person?'],
} as const
const NAMES = { 'zh-CN': ['投诉处理话术', '账单怎么查'], 'zh-TW': ['客訴處理話術', '帳單怎麼查'], en: ['Complaint script', 'How to read the bill'] } as const
const ANSWERS = { 'zh-CN': '已去掉报工号这一步，明天起生效。', 'zh-TW': '已拿掉報工號這一步，明天起生效。', en: 'The step was taken out, from tomorrow on.' } as const

export function someFeedback(language: Language): readonly ShownFeedback[] {
  const [script = '', article = ''] = NAMES[language]
  const text = (at: number) => TEXTS[language][at] ?? ''
  const each = (id: string, at: number, more: Omit<ShownFeedback, 'id' | 'at' | 'agent'>): ShownFeedback => ({ id: id as FeedbackId, at: (NOW - at * 3_600_000) as EpochMs, agent: `agent:${8020 + (at % 3)}` as AgentId, ...more })
  return [
    each('f1', 1, { kind: 'question', text: text(3), state: 'new' }),
    each('f2', 5, { kind: 'mismatch', about: { kind: 'script', id: 's' }, name: script, text: text(0), state: 'new' }),
    each('f3', 9, { kind: 'mismatch', about: { kind: 'script', id: 's' }, name: script, text: '', state: 'taken-up' }),
    each('f4', 20, { kind: 'idea', about: { kind: 'article', id: 'a' }, name: article, text: text(1), state: 'taken-up' }),
    each('f5', 26, { kind: 'praise', about: { kind: 'article', id: 'a' }, name: article, text: text(2), state: 'answered', answer: { at: (NOW - 3_600_000) as EpochMs, text: ANSWERS[language] } }),
  ]
}

/** At the desk: nothing yet, several, and an agent's desk that only reads; in the panel: beside something, and in the head. */
export function feedbackGroup(language: Language, shot: (name: string, width: number, drawn: ReactNode) => ReactNode) {
  const feedback = someFeedback(language)
  const whoOf = (agent: AgentId) => agent.slice('agent:'.length)
  const inPanel = (drawn: ReactNode, isPersonalShared = true) => <FeedbackContext value={{ isPersonalShared, onCommand }}>{drawn}</FeedbackContext>
  return [
    shot('none', 560, <FeedbackList feedback={[]} mayAnswer whoOf={whoOf} now={NOW} onCommand={onCommand} />),
    shot('many', 760, <FeedbackList feedback={feedback} mayAnswer whoOf={whoOf} now={NOW} onCommand={onCommand} />),
    shot('narrow, read only', 400, <FeedbackList feedback={feedback.slice(0, 2)} mayAnswer={false} whoOf={whoOf} now={NOW} onCommand={onCommand} />),
    shot('beside an article', 400, inPanel(<Pressed><FeedbackButton about={{ kind: 'article', id: 'a' }} /></Pressed>, false)),
    shot('in the head', 400, inPanel(<Unfolded><section className="shift-bar" style={{ minHeight: 480 }}><div className="row is-spread"><span /><FeedbackMenu code={undefined} own={feedback.slice(2)} now={NOW} onToggle={() => {}} /></div></section></Unfolded>)),
  ]
}

/** As it is after the click. */
function Pressed({ children }: { readonly children: ReactNode }) {
  const [isPressed, setPressed] = useState(false)
  return <div ref={(at) => {
    if (at && !isPressed) {
      setPressed(true)
      at.querySelector('button')?.click()
    }
  }}>{children}</div>
}
