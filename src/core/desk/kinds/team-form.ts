import { inWords, type ItemForm } from '../field'
import { NAME } from './usual-fields'

export const TEAM_FORM: ItemForm = {
  kind: 'team', label: inWords('班组', '班組', 'Teams'),
  empty: { labels: inWords('', '', ''), code: '' },
  fields: [
    NAME,
    { name: 'code', is: 'text', most: 64, label: inWords('代号', '代號', 'Code'), hint: inWords('与企业策略、公告对象里写的一致', '與企業原則、公告對象裡寫的一致', 'As a policy and the audience of notices name it') },
    { name: 'lead', is: 'reference', to: 'agent', isOptional: true, label: inWords('班长', '組長', 'Lead') },
  ],
}
