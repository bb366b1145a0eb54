import { inWords, type ItemForm } from '../field'
import { NAME, ORDER } from './usual-fields'

export const ALERT_RULE_FORM: ItemForm = {
  kind: 'alert-rule', label: inWords('预警规则', '預警規則', 'Alert rules'),
  empty: { labels: inWords('', '', ''), conditions: [{ asks: 'calls', within: 'today', least: 3 }], todo: inWords('', '', ''), order: 0 },
  fields: [
    NAME,
    { name: 'todo', is: 'labels', most: 400, isLong: true, label: inWords('请坐席做什么', '請客服做什麼', 'What the agent is to do') },
    {
      name: 'conditions', is: 'raw', label: inWords('条件（JSON，都要满足）', '條件（JSON，都要滿足）', 'Conditions (JSON), all of which must hold'),
      hint: inWords('asks 可为 tag、fact、calls、words、escalation、upset、hold', 'asks 可為 tag、fact、calls、words、escalation、upset、hold', 'asks is tag, fact, calls, words, escalation, upset or hold'),
    },
    ORDER,
  ],
}
