import { TASK_KINDS } from '../../contract/facts'
import { LINK_TARGET, LONGEST_TARGET } from '../../knowledge/link-address'
import { inWords, ROW_ID, type ItemForm } from '../field'
import { LANGUAGE, NAME, ORDER } from './usual-fields'

const TASKS = { callback: inWords('回电', '回電', 'Callback'), 'follow-up': inWords('跟进', '跟進', 'Follow-up'), promise: inWords('承诺', '承諾', 'Promise') }

export const DEMAND_FORM: ItemForm = {
  kind: 'demand', label: inWords('诉求', '訴求', 'Demands'),
  empty: { labels: inWords('', '', ''), order: 0, page: { language: 'zh-CN', points: [], fields: [], texts: [], tasks: [], links: [] } },
  fields: [
    NAME,
    { name: 'parent', is: 'reference', to: 'demand', isOptional: true, label: inWords('上级诉求', '上層訴求', 'Demand above it') },
    ORDER,
    {
      name: 'page', is: 'group', label: inWords('一页处理', '一頁處理', 'Its one page'),
      fields: [
        LANGUAGE,
        {
          name: 'points', is: 'rows', mostItems: 30, empty: { text: '' }, label: inWords('要点', '要點', 'Points'),
          fields: [
            { name: 'text', is: 'text', most: 500, isOptional: true, label: inWords('说什么', '說什麼', 'What to say') },
            { name: 'article', is: 'reference', to: 'article', isOptional: true, label: inWords('对应知识', '對應知識', 'Article') },
          ],
        },
        { name: 'fields', is: 'texts', most: 80, mostItems: 30, label: inWords('要核对的客户信息，每行一项', '要核對的客戶資料，每行一項', 'What to confirm of the customer, one a line') },
        {
          name: 'texts', is: 'rows', mostItems: 30, empty: { id: '', title: '', body: '' }, label: inWords('短信', '簡訊', 'Text messages'),
          fields: [
            { name: 'id', is: 'text', most: 120, pattern: ROW_ID, label: inWords('编号', '編號', 'Id') },
            { name: 'title', is: 'text', most: 120, label: inWords('标题', '標題', 'Title') },
            { name: 'body', is: 'text', most: 700, isLong: true, label: inWords('内容', '內容', 'Text') },
          ],
        },
        {
          name: 'tasks', is: 'rows', mostItems: 30, empty: { kind: 'callback', text: '', dueInHours: 24 }, label: inWords('要登记的任务', '要登記的任務', 'Tasks to register'),
          fields: [
            { name: 'kind', is: 'choice', of: TASK_KINDS.map((value) => ({ value, label: TASKS[value] })), label: inWords('类型', '類型', 'Kind') },
            { name: 'text', is: 'text', most: 500, label: inWords('内容', '內容', 'Text') },
            { name: 'dueInHours', is: 'number', least: 0, most: 8784, label: inWords('几小时后到期', '幾小時後到期', 'Due in hours') },
          ],
        },
        {
          name: 'links', is: 'rows', mostItems: 30, isOptional: true, empty: { title: '', to: '' }, label: inWords('相关系统与专家', '相關系統與專家', 'Systems and experts'),
          fields: [
            { name: 'title', is: 'text', most: 120, label: inWords('名称', '名稱', 'Name') },
            {
              name: 'to', is: 'text', most: LONGEST_TARGET, pattern: LINK_TARGET, label: inWords('网址或电话', '網址或電話', 'Address or telephone number'),
              hint: inWords('网址里可以写 {号码} 等，打开时填入', '網址裡可以寫 {號碼} 等，開啟時填入', 'An address may have {number} and the like, filled in when it is opened'),
            },
          ],
        },
        { name: 'guide', is: 'guide', label: inWords('排查引导', '排查引導', 'Guide'), hint: inWords('问题最多三层，每个问题最多五个答案', '問題最多三層，每個問題最多五個答案', 'At most three questions deep, with five answers each') },
      ],
    },
  ],
}
