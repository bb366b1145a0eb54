import { inWords, type ItemForm } from '../field'
import { NAME } from './usual-fields'

export const LINE_FORM: ItemForm = {
  kind: 'line', label: inWords('业务线', '業務線', 'Lines of business'),
  empty: { labels: inWords('', '', ''), dialledNumbers: [] },
  fields: [NAME, { name: 'dialledNumbers', is: 'texts', most: 64, mostItems: 200, label: inWords('客户拨打的号码，每行一个', '客戶撥打的號碼，每行一個', 'Numbers customers dial, one a line') }],
}
