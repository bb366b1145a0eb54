import { inWords, ROW_ID, type ItemForm, type Variant } from '../field'
import { NAME, VALID_DAYS } from './usual-fields'

const PILOTS: readonly Variant[] = [
  {
    value: 'share', label: inWords('一部分客户', '一部分客戶', 'A share of the customers'), empty: { sharePercent: 10 }, isThis: (pilot) => 'sharePercent' in pilot,
    fields: [{ name: 'sharePercent', is: 'number', least: 1, most: 99, isWhole: true, label: inWords('每一百位客户中的几位（始终是同样的客户）', '每一百位客戶中的幾位（一直是同樣的客戶）', 'So many in a hundred customers, always the same ones') }],
  },
  {
    value: 'agents', label: inWords('指定的坐席', '指定的客服', 'Some agents'), empty: { agents: [] }, isThis: (pilot) => 'agents' in pilot,
    fields: [{ name: 'agents', is: 'roster', of: 'agent', mostItems: 500, leastItems: 1, label: inWords('由哪些坐席试行', '由哪些客服試辦', 'Agents that try it') }],
  },
]

export const OFFER_FORM: ItemForm = {
  kind: 'offer', label: inWords('推荐', '推薦', 'Offers'),
  empty: { labels: inWords('', '', ''), phrasings: {}, eligibility: [], customerData: [], talkPoints: [], leadIn: inWords('', '', ''), value: 1, weight: 1, caps: {}, coolDownDays: 30, isSoothing: false },
  fields: [
    NAME,
    { name: 'leadIn', is: 'labels', most: 400, isLong: true, label: inWords('先说的一句', '先說的一句', 'First sentence'), hint: inWords('{remembered.套餐} 这样的写法会换成客户的情况', '{remembered.方案} 這樣的寫法會換成客戶的情況', '{remembered.plan} is replaced by what is known of the customer') },
    { name: 'talkPoints', is: 'label-rows', most: 400, mostItems: 12, label: inWords('必须讲清的要点', '必須講清的要點', 'What must be said') },
    {
      name: 'eligibility', is: 'rows', mostItems: 40, empty: { id: '', rule: { '==': [{ var: 'isKnown' }, true] }, whyNot: inWords('', '', '') }, label: inWords('条件（都要满足）', '條件（都要滿足）', 'Conditions, all of which must hold'),
      fields: [
        { name: 'id', is: 'text', most: 60, pattern: ROW_ID, label: inWords('编号', '編號', 'Id') },
        { name: 'rule', is: 'rule', label: inWords('条件', '條件', 'Condition') },
        { name: 'whyNot', is: 'labels', most: 200, label: inWords('不满足时怎么说', '不滿足時怎麼說', 'What is said where it does not hold') },
      ],
    },
    { name: 'phrasings', is: 'texts-by-language', most: 200, mostItems: 200, isPartial: true, label: inWords('客户怎么说时适合，每行一个', '客戶怎麼說時適合，每行一個', 'What customers say when it fits, one a line') },
    {
      name: 'customerData', is: 'rows', mostItems: 12, empty: { fact: 'name', labels: inWords('', '', '') }, label: inWords('旁边列出的客户情况', '旁邊列出的客戶情況', 'What of the customer is shown'),
      fields: [
        { name: 'fact', is: 'text', most: 100, label: inWords('事实', '事實', 'Fact') },
        { name: 'labels', is: 'labels', most: 60, label: inWords('显示名称', '顯示名稱', 'Shown as') },
      ],
    },
    { name: 'value', is: 'number', least: 0.01, most: 1_000_000, label: inWords('价值（分）', '價值（分）', 'Value, in points') },
    { name: 'weight', is: 'number', least: 0, most: 10, label: inWords('权重', '權重', 'Weight'), hint: inWords('1 为不变，0 从不排第一，最高 10', '1 為不變，0 從不排第一，最高 10', '1 as it is, 0 never first, 10 at most') },
    { name: 'coolDownDays', is: 'number', least: 0, most: 3660, isWhole: true, label: inWords('婉拒后几天不再提', '婉拒後幾天不再提', 'Days of rest after a refusal') },
    {
      name: 'caps', is: 'group', label: inWords('次数上限', '次數上限', 'Caps'),
      fields: [
        { name: 'perCustomerDays', is: 'number', least: 0, most: 3660, isWhole: true, isOptional: true, label: inWords('同一客户几天内不重复', '同一客戶幾天內不重複', 'Not again to a customer within days') },
        { name: 'perCallMost', is: 'number', least: 1, most: 20, isWhole: true, isOptional: true, label: inWords('本通已推荐几项后不再提', '本通已推薦幾項後不再提', 'Not where a call has had so many') },
        { name: 'perAgentDay', is: 'number', least: 1, most: 1000, isWhole: true, isOptional: true, label: inWords('每位坐席每天最多', '每位客服每天最多', 'Most in a day for an agent') },
      ],
    },
    { name: 'pilot', is: 'one-of', isOptional: true, label: inWords('试点范围', '試辦範圍', 'Pilot group'), of: PILOTS },
    { name: 'isSoothing', is: 'flag', label: inWords('投诉后也可以提', '客訴後也可以提', 'Helps after a complaint') },
    ...VALID_DAYS,
  ],
}
