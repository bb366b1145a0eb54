import type { Labels } from '../../contract/language'
import {
  LONGEST_ANSWER, LONGEST_ASK, LONGEST_ATTACHMENT_NAME, LONGEST_BODY, LONGEST_PHRASING, LONGEST_PLACE, LONGEST_TITLE, LONGEST_WORDING, MOST_ANSWERS, MOST_ATTACHMENTS, MOST_PHRASINGS,
  NOTICE_IMPORTANCES, type Audience, type NoticeImportance,
} from '../../contract/notices'
import { inWords, type ItemForm } from '../field'
import { LANGUAGE } from './usual-fields'

const IMPORTANCES: Readonly<Record<NoticeImportance, Labels>> = { info: inWords('一般', '一般', 'For information'), important: inWords('重要', '重要', 'Important'), critical: inWords('紧急', '緊急', 'Critical') }
const AUDIENCES: Readonly<Record<Audience['kind'], Labels>> = {
  line: inWords('本条线', '本業務線', 'This line of business'), site: inWords('全站', '全站', 'The whole site'), teams: inWords('指定班组', '指定班組', 'Some teams'), agents: inWords('指定坐席', '指定客服', 'Some agents'),
}
const choices = (of: Readonly<Record<string, Labels>>) => Object.entries(of).map(([value, label]) => ({ value, label }))

/** What a lead writes of a notice, as a table has it. It is edited on a page of its own; an incident is of its moment and in no table. */
export const NOTICE_FORM: ItemForm<'notice'> = {
  kind: 'notice', label: inWords('公告', '公告', 'Notices'),
  empty: { importance: 'info', audience: { kind: 'line' }, language: 'zh-CN', body: '', attachments: [], phrasings: [] },
  fields: [
    { name: 'title', is: 'text', most: LONGEST_TITLE, label: inWords('标题', '標題', 'Title') },
    { name: 'importance', is: 'choice', of: NOTICE_IMPORTANCES.map((value) => ({ value, label: IMPORTANCES[value] })), label: inWords('重要性', '重要性', 'Importance') },
    {
      name: 'audience', is: 'group', label: inWords('发给', '發給', 'For'),
      fields: [
        { name: 'kind', is: 'choice', of: choices(AUDIENCES), label: inWords('范围', '範圍', 'Whom') },
        { name: 'teams', is: 'roster', of: 'team', mostItems: 200, isOptional: true, label: inWords('班组', '班組', 'Teams') },
        { name: 'agents', is: 'roster', of: 'agent', mostItems: 1000, isById: true, isOptional: true, label: inWords('坐席工号', '客服工號', 'Numbers of agents') },
      ],
    },
    { name: 'from', is: 'moment', edge: 'start', label: inWords('开始', '開始', 'From') },
    { name: 'until', is: 'moment', edge: 'end', isOptional: true, label: inWords('结束', '結束', 'Until') },
    LANGUAGE,
    { name: 'body', is: 'text', most: LONGEST_BODY, isLong: true, orEmpty: true, label: inWords('正文', '內文', 'Text') },
    { name: 'wording', is: 'text', most: LONGEST_WORDING, isLong: true, isOptional: true, label: inWords('统一口径', '統一口徑', 'Agreed wording') },
    {
      name: 'attachments', is: 'rows', mostItems: MOST_ATTACHMENTS, empty: { name: '', text: '' }, label: inWords('附件', '附件', 'Attachments'),
      fields: [
        { name: 'name', is: 'text', most: LONGEST_ATTACHMENT_NAME, label: inWords('名称', '名稱', 'Name') },
        { name: 'text', is: 'text', most: LONGEST_BODY, isLong: true, orEmpty: true, label: inWords('内容', '內容', 'Text') },
      ],
    },
    { name: 'demand', is: 'reference', to: 'demand', isOptional: true, label: inWords('诉求', '訴求', 'Demand') },
    { name: 'phrasings', is: 'texts', most: LONGEST_PHRASING, mostItems: MOST_PHRASINGS, label: inWords('客户怎么说，每行一个', '客戶怎麼說，每行一個', 'How its topic is spoken, one a line') },
    {
      name: 'check', is: 'group', isOptional: true, empty: { ask: '', answers: [] }, label: inWords('确认时的问题', '確認時的問題', 'Question when it is acknowledged'),
      fields: [
        { name: 'ask', is: 'text', most: LONGEST_ASK, label: inWords('问题', '問題', 'Question') },
        {
          name: 'answers', is: 'rows', mostItems: MOST_ANSWERS, empty: { text: '', isRight: false }, label: inWords('答案', '答案', 'Answers'),
          fields: [{ name: 'text', is: 'text', most: LONGEST_ANSWER, label: inWords('答案', '答案', 'Answer') }, { name: 'isRight', is: 'flag', label: inWords('正确', '正確', 'Right') }],
        },
        { name: 'place', is: 'text', most: LONGEST_PLACE, isOptional: true, label: inWords('正文中的原句', '內文中的原句', 'The sentence of the text that answers it') },
      ],
    },
  ],
}
