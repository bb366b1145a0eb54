import { SCRIPT_PHASES, type ScriptPhase } from '../../contract/guidance'
import type { Labels } from '../../contract/language'
import { inWords, ROW_ID, type Field, type ItemForm } from '../field'
import { NAME, ORDER } from './usual-fields'

const PHASES: Readonly<Record<ScriptPhase, Labels>> = {
  greeting: inWords('开场', '開場', 'Greeting'), verification: inWords('核身', '身分核對', 'Verification'), body: inWords('处理', '處理', 'Body'),
  'before-hang-up': inWords('挂机前', '掛斷前', 'Before hang-up'), closing: inWords('结束', '結束', 'Closing'),
}
const STEP: readonly Field[] = [
  { name: 'id', is: 'text', most: 80, pattern: ROW_ID, label: inWords('编号', '編號', 'Id') },
  { name: 'text', is: 'labels', most: 2000, isLong: true, label: inWords('话术', '話術', 'Words to say') },
  { name: 'isRequired', is: 'flag', label: inWords('必说（质检项）', '必說（質檢項）', 'Required') },
  { name: 'saidWhen', is: 'texts', most: 200, mostItems: 60, label: inWords('坐席还会怎么说，每行一个', '客服還會怎麼說，每行一個', 'How else agents say it, one a line') },
  { name: 'demand', is: 'text', most: 80, isOptional: true, label: inWords('只在此类小结代码时', '只在此類小結代碼時', 'Only in calls about this code') },
]

export const SCRIPT_FORM: ItemForm = {
  kind: 'script', label: inWords('话术与清单', '話術與清單', 'Scripts and checklists'),
  empty: { labels: inWords('', '', ''), order: 0, phases: { greeting: [], verification: [], body: [], 'before-hang-up': [], closing: [] } },
  fields: [
    NAME, ORDER,
    {
      name: 'phases', is: 'group', label: inWords('步骤', '步驟', 'Steps'),
      fields: SCRIPT_PHASES.map((name): Field => ({ name, is: 'rows', mostItems: 40, empty: { id: '', text: inWords('', '', ''), isRequired: false, saidWhen: [] }, fields: STEP, label: PHASES[name] })),
    },
  ],
}
