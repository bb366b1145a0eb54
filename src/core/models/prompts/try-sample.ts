import type { Language } from '../../contract/definitions'
import type { Redacted } from '../../contract/models'
import type { PromptArticle } from '../prompt'

/** A made-up question with one right answer: what is sent when a model is tried. */
export interface TrySample {
  readonly said: Redacted
  readonly articles: readonly PromptArticle[]
}

/** The article that answers it. */
export const TRY_ANSWER = 'roaming'

// Written here and about nobody: there is nothing to redact.
export const TRY_SAMPLES: Readonly<Record<Language, TrySample>> = {
  'zh-CN': {
    said: '我下周去国外出差，手机在那边怎么上网？' as Redacted,
    articles: [
      { id: 'invoice', title: '怎样开电子发票', excerpt: '缴费后在账单页申请，当天发到邮箱。' },
      { id: TRY_ANSWER, title: '在境外使用手机上网', excerpt: '出发前开通国际漫游，按天计费，不用不收。' },
    ],
  },
  'zh-TW': {
    said: '我下週要去國外出差，手機在那邊怎麼上網？' as Redacted,
    articles: [
      { id: 'invoice', title: '如何申請電子發票', excerpt: '繳費後在帳單頁申請，當天寄到信箱。' },
      { id: TRY_ANSWER, title: '在國外使用手機上網', excerpt: '出發前開通國際漫遊，按日計費，沒用不收。' },
    ],
  },
  en: {
    said: 'I am abroad for work next week. How do I get online with my phone there?' as Redacted,
    articles: [
      { id: 'invoice', title: 'How to get an invoice by mail', excerpt: 'Ask for it on the bill page after paying; it comes the same day.' },
      { id: TRY_ANSWER, title: 'Using mobile data abroad', excerpt: 'Switch roaming on before you leave. It is charged by the day, and only when used.' },
    ],
  },
}
