import { inWords, type ItemForm } from '../field'
import { NAME } from './usual-fields'

export const WORDING_FORM: ItemForm = {
  kind: 'wording', label: inWords('禁用语', '禁用語', 'Forbidden wording'),
  empty: { labels: inWords('', '', ''), severity: 'avoid', phrases: { 'zh-CN': [], 'zh-TW': [], en: [] }, exceptions: { 'zh-CN': [], 'zh-TW': [], en: [] }, better: inWords('', '', ''), why: inWords('', '', '') },
  fields: [
    NAME,
    { name: 'severity', is: 'choice', label: inWords('程度', '程度', 'Severity'), of: [{ value: 'avoid', label: inWords('尽量不说', '盡量不說', 'Avoid') }, { value: 'never', label: inWords('绝不能说', '絕不能說', 'Never') }] },
    { name: 'phrases', is: 'texts-by-language', most: 80, mostItems: 60, label: inWords('哪些说法，每行一个（* 代表几个字）', '哪些說法，每行一個（* 代表幾個字）', 'What must not be said, one a line (* for a few words)') },
    { name: 'exceptions', is: 'texts-by-language', most: 80, mostItems: 60, label: inWords('这样说不算，每行一个', '這樣說不算，每行一個', 'No offence where it is said so, one a line') },
    { name: 'better', is: 'labels', most: 2000, label: inWords('换成怎么说', '換成怎麼說', 'Better words') },
    { name: 'why', is: 'labels', most: 2000, label: inWords('原因', '原因', 'Why') },
  ],
}
