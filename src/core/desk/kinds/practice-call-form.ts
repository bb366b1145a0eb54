import type { TaskKind } from '../../contract/facts'
import type { Labels } from '../../contract/language'
import { DIFFICULTIES, type Difficulty } from '../../contract/practice'
import { inWords, type Field, type ItemForm } from '../field'
import { LANGUAGE, NAME, ORDER } from './usual-fields'

const DIFFICULTY: Readonly<Record<Difficulty, Labels>> = { easy: inWords('容易', '容易', 'Easy'), medium: inWords('中等', '中等', 'Medium'), hard: inWords('困难', '困難', 'Hard') }
const TASKS: Readonly<Record<TaskKind | 'none', Labels>> = {
  none: inWords('没有', '沒有', 'Nothing'), callback: inWords('回电', '回電', 'A callback'), 'follow-up': inWords('跟进', '跟進', 'A follow-up'), promise: inWords('承诺', '承諾', 'A promise'),
}
const CHANNELS = {
  phone: inWords('电话', '電話', 'Phone'), chat: inWords('在线聊天', '線上聊天', 'Chat'), email: inWords('邮件', '電子郵件', 'E-mail'), sms: inWords('短信', '簡訊', 'Text message'), web: inWords('网站', '網站', 'Website'), visit: inWords('到访', '臨櫃', 'Visit'), other: inWords('其他', '其他', 'Other'),
} as const
const SPEAKERS = { customer: inWords('客户', '客戶', 'Customer'), agent: inWords('坐席', '客服', 'Agent') } as const
const choices = (of: Readonly<Record<string, Labels>>) => Object.entries(of).map(([value, label]) => ({ value, label }))
const IDS = inWords('每行一个编号，可省去业务线', '每行一個編號，可省去業務線', 'An id a line; the line of business may be left out')

const CUSTOMER: readonly Field[] = [
  { name: 'name', is: 'text', most: 80, isOptional: true, label: inWords('姓名（空：陌生来电）', '姓名（空：陌生來電）', 'Name (empty: nobody known)') },
  { name: 'salutation', is: 'text', most: 40, isOptional: true, label: inWords('称呼', '稱呼', 'Salutation') },
  { name: 'rawNumber', is: 'text', most: 40, label: inWords('号码', '號碼', 'Number'), hint: inWords('请用虚构的号码', '請用虛構的號碼', 'A made-up one') },
  { name: 'tags', is: 'texts', most: 200, mostItems: 30, label: inWords('标签', '標籤', 'Tags'), hint: IDS },
  { name: 'remembered', is: 'rows', mostItems: 20, empty: { field: '', value: '' }, label: inWords('已记住的资料', '已記住的資料', 'Remembered'), fields: [
    { name: 'field', is: 'text', most: 80, label: inWords('项目', '項目', 'What') }, { name: 'value', is: 'text', most: 400, label: inWords('内容', '內容', 'Value') },
  ] },
  { name: 'contacts', is: 'rows', mostItems: 20, empty: { hoursAgo: 24, channel: 'phone', note: '', isResolved: true }, label: inWords('此前的联络', '先前的聯絡', 'Earlier contacts'), fields: [
    { name: 'hoursAgo', is: 'number', least: 1, most: 24 * 365, isWhole: true, label: inWords('几小时前', '幾小時前', 'Hours ago') },
    { name: 'channel', is: 'choice', of: choices(CHANNELS), label: inWords('渠道', '管道', 'Channel') },
    { name: 'code', is: 'text', most: 200, isOptional: true, label: inWords('小结代码', '小結代碼', 'Wrap-up code') },
    { name: 'note', is: 'text', most: 2000, label: inWords('备注', '備註', 'Note') },
    { name: 'isResolved', is: 'flag', label: inWords('已解决', '已解決', 'Resolved') },
  ] },
]

const EXPECTED: readonly Field[] = [
  { name: 'codes', is: 'texts', most: 200, mostItems: 30, label: inWords('正确的小结代码（其一）', '正確的小結代碼（其一）', 'Right wrap-up codes (any)'), hint: IDS },
  { name: 'articles', is: 'texts', most: 200, mostItems: 30, label: inWords('适用的知识（其一）', '適用的知識（其一）', 'Articles that answer it (any)'), hint: IDS },
  { name: 'offers', is: 'texts', most: 200, mostItems: 30, label: inWords('该推荐的（其一；空：不该推荐）', '該推薦的（其一；空：不該推薦）', 'Offers to put (any; empty: none fits)'), hint: IDS },
  { name: 'steps', is: 'texts', most: 200, mostItems: 30, label: inWords('必说之外还要做到的话术步骤', '必說之外還要做到的話術步驟', 'Steps of the script beside the required ones') },
  { name: 'task', is: 'choice', of: choices(TASKS), label: inWords('挂机后留下', '掛斷後留下', 'Left to do afterwards') },
  { name: 'isResolved', is: 'flag', label: inWords('通话中已解决', '通話中已解決', 'Resolved in the call') },
]

export const PRACTICE_CALL_FORM: ItemForm = {
  kind: 'practice-call', label: inWords('练习通话', '練習通話', 'Practice calls'),
  empty: {
    labels: inWords('', '', ''), order: 0, language: 'zh-CN', difficulty: 'easy', customer: { rawNumber: '', tags: [], remembered: [], contacts: [] }, turns: [],
    expected: { codes: [], articles: [], offers: [], steps: [], task: 'none', isResolved: true },
  },
  fields: [
    NAME, LANGUAGE,
    { name: 'difficulty', is: 'choice', of: DIFFICULTIES.map((value) => ({ value, label: DIFFICULTY[value] })), label: inWords('难度', '難度', 'Difficulty') },
    { name: 'customer', is: 'group', fields: CUSTOMER, label: inWords('客户（虚构）', '客戶（虛構）', 'Customer (made up)') },
    { name: 'turns', is: 'rows', mostItems: 200, empty: { speaker: 'customer', text: '', atSeconds: 0 }, label: inWords('说了什么', '說了什麼', 'What is said'), fields: [
      { name: 'speaker', is: 'choice', of: choices(SPEAKERS), label: inWords('谁', '誰', 'Who') },
      { name: 'text', is: 'text', most: 2000, isLong: true, label: inWords('内容', '內容', 'Words') },
      { name: 'atSeconds', is: 'number', least: 0, most: 3600, isWhole: true, label: inWords('第几秒', '第幾秒', 'At second') },
    ] },
    { name: 'expected', is: 'group', fields: EXPECTED, label: inWords('按什么评分', '依什麼評分', 'What is expected') },
    ORDER,
  ],
}
