import type { ReactNode } from 'react'
import type { CallId } from '../../src/core/contract/ids'
import type { Language } from '../../src/core/contract/language'
import type { ModelDraft } from '../../src/core/models/model-draft'
import type { SummaryLine } from '../../src/core/models/summary-prompt'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { SuggestionCard } from '../../src/ui/suggestions/suggestion-card'
import type { WrapUpFormProps } from '../../src/ui/wrap-up/wrap-up-form'
import { anArticleRow } from '../../tests/fixtures/builders/an-article'
import { NOW } from '../../tests/fixtures/cards'
import { heardIn } from './guidance-group'

const LINES: Readonly<Record<Language, readonly SummaryLine[]>> = {
  'zh-CN': [
    { part: 'demand', text: '客户说本月账单多扣了 30 元，要求退回。', ids: ['t1'] }, { part: 'done', text: '已取消多扣费的业务。', ids: ['t2'] },
    { part: 'promise', text: '三个工作日内退到账户。', ids: ['t2', 't3'] }, { part: 'note', text: '客户希望明天下午接电话。', ids: ['t3'] },
  ],
  'zh-TW': [
    { part: 'demand', text: '客戶說本月帳單多扣了 30 元，要求退回。', ids: ['t1'] }, { part: 'done', text: '已取消多扣費的服務。', ids: ['t2'] },
    { part: 'promise', text: '三個工作天內退到帳戶。', ids: ['t2', 't3'] }, { part: 'note', text: '客戶希望明天下午接電話。', ids: ['t3'] },
  ],
  en: [
    { part: 'demand', text: 'Was charged twice for one month and wants it back.', ids: ['t1'] }, { part: 'done', text: 'Cancelled the second charge.', ids: ['t2'] },
    { part: 'promise', text: 'Refund within 3 business days.', ids: ['t2', 't3'] }, { part: 'note', text: 'Prefers calls in the evening.', ids: ['t3'] },
  ],
}
const WORDS: Readonly<Record<Language, { readonly title: string; readonly body: string; readonly words: readonly string[] }>> = {
  'zh-CN': { title: '境外上网怎么开通', body: '发送 **KTGJMY** 开通，当天生效；不用不收费，按天 25 元。', words: ['您发送 KTGJMY 就能开通，当天生效。', '不用的那天不收费。'] },
  'zh-TW': { title: '國外上網怎麼開通', body: '傳送 **KTGJMY** 開通，當天生效；沒用不收費，按日 25 元。', words: ['您傳送 KTGJMY 就能開通，當天生效。', '沒用的那天不收費。'] },
  en: { title: 'How to get online abroad', body: 'Send **KTGJMY**; it works the same day. Charged by the day at $25, only when used.', words: ['You send KTGJMY and it works the same day.', 'A day you do not use it costs nothing.'] },
}

type Form = (draft: typeof EMPTY_DRAFT, heard: WrapUpFormProps['heard']) => ReactNode
type Shot = (props: { readonly name: string; readonly width: number; readonly children: ReactNode }) => ReactNode

/** What a model makes of a call: it comes, is there, came to nothing; and a card that it refined. */
export function modelDraftGroup(language: Language, form: Form, Shot: Shot): ReactNode {
  const states: Readonly<Record<string, Partial<ModelDraft> | undefined>> = {
    'not asked': undefined, comes: { lines: LINES[language].slice(0, 2) }, drafted: { state: 'drafted', lines: LINES[language] }, dropped: { state: 'dropped', why: 'bad-reply' },
  }
  const { title, body, words } = WORDS[language]
  const article = anArticleRow('roaming', title, { language, body })
  return (
    <>
      {Object.entries(states).flatMap(([name, draft]) => [360, 480].map((width) => (
        <Shot key={name + width} name={`${name} ${width}`} width={width}>
          <div className="pad">{form(EMPTY_DRAFT, { ...heardIn(language), model: { draft: draft && { call: 'c' as CallId, state: 'asked', endsAt: NOW, lines: [], ...draft }, onAsk: () => {} } })}</div>
        </Shot>
      )))}
      {[360, 480].map((width) => (
        <Shot key={width} name={`card ${width}`} width={width}>
          <div className="pad"><SuggestionCard card={{ article, isModelChoice: true, words }} others={[]} isMuted={false} now={NOW} onJudge={() => {}} onTake={() => {}} onMute={() => {}} /></div>
        </Shot>
      ))}
    </>
  )
}
