import type { Labels } from '../../contract/language'
import { DIAL_STEPS, type Dial } from '../../knowledge/suggest/attention'
import { inWords, type ItemForm } from '../field'
import { LANGUAGE } from './usual-fields'

const SKILLS: Readonly<Record<Dial, Labels>> = { novice: inWords('新手', '新手', 'Novice'), practised: inWords('熟练', '熟練', 'Practised'), expert: inWords('资深', '資深', 'Expert') }

export const AGENT_FORM: ItemForm = {
  kind: 'agent', label: inWords('坐席', '客服人員', 'Agents'),
  empty: { labels: inWords('', '', ''), number: '', teams: [], language: 'zh-CN', skill: 'practised' },
  fields: [
    { name: 'number', is: 'text', most: 40, label: inWords('工号', '員工編號', 'Agent number') },
    { name: 'labels', is: 'labels', most: 120, isName: true, label: inWords('姓名', '姓名', 'Name') },
    { name: 'teams', is: 'references', to: 'team', mostItems: 20, label: inWords('所在班组', '所屬班組', 'Teams'), hint: inWords('第一个班组记在本班的记录里', '第一個班組記在這一班的紀錄裡', 'The first one stands in the records of a shift') },
    { ...LANGUAGE, label: inWords('界面语言', '介面語言', 'Language of the interface') },
    { name: 'skill', is: 'choice', label: inWords('熟练程度', '熟練程度', 'Skill'), hint: inWords('通话中主动提示的多少，本人可以再调', '通話中主動提示的多寡，本人可以再調', 'How much is put up while he talks; he can turn it himself'), of: DIAL_STEPS.map((value) => ({ value, label: SKILLS[value] })) },
  ],
}
