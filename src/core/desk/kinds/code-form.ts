import type { CodeClass } from '../../contract/facts'
import type { Labels } from '../../contract/language'
import { inWords, type ItemForm } from '../field'
import { NAME, ORDER } from './usual-fields'

const CLASSES: Readonly<Record<CodeClass, Labels>> = {
  consult: inWords('咨询', '諮詢', 'Consult'), complaint: inWords('投诉', '客訴', 'Complaint'), business: inWords('办理', '辦理', 'Business'), fault: inWords('故障', '障礙', 'Fault'),
}

export const CODE_FORM: ItemForm = {
  kind: 'code', label: inWords('小结代码', '小結代碼', 'Wrap-up codes'),
  empty: { labels: inWords('', '', ''), codeClass: 'consult', demand: inWords('', '', ''), isClosing: false, order: 0 },
  fields: [
    NAME,
    { name: 'parent', is: 'reference', to: 'code', isOptional: true, label: inWords('上级代码', '上層代碼', 'Code above it') },
    { name: 'codeClass', is: 'choice', label: inWords('类别', '類別', 'Class'), of: Object.entries(CLASSES).map(([value, label]) => ({ value, label })) },
    { name: 'demand', is: 'labels', most: 120, label: inWords('客户的诉求', '客戶的訴求', 'What the customer wanted') },
    { name: 'isClosing', is: 'flag', label: inWords('选它即已办结', '選它即已結案', 'Choosing it says that nothing is left to do') },
    ORDER,
  ],
}
