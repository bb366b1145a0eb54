import { LANGUAGES } from '../../contract/language'
import { inWords, type Field } from '../field'

/** Fields that several kinds have. */
export const NAME: Field = { name: 'labels', is: 'labels', most: 120, label: inWords('名称', '名稱', 'Name') }
export const ORDER: Field = { name: 'order', is: 'number', least: 0, most: 1_000_000, isWhole: true, label: inWords('顺序', '順序', 'Order'), hint: inWords('数小的在前', '數字小的在前', 'Small ones first') }

export const LANGUAGE: Field = {
  name: 'language', is: 'choice', label: inWords('文字所用语言', '文字所用語言', 'Language of its text'),
  of: LANGUAGES.map((value) => ({ value, label: { 'zh-CN': inWords('简体中文', '簡體中文', 'Simplified Chinese'), 'zh-TW': inWords('繁体中文', '繁體中文', 'Traditional Chinese'), en: inWords('英文', '英文', 'English') }[value] })),
}

export const VALID_DAYS: readonly Field[] = [
  { name: 'validFrom', is: 'day', label: inWords('生效日', '生效日', 'Valid from') },
  { name: 'validTo', is: 'day', label: inWords('失效日（含当日）', '失效日（含當日）', 'Valid to, that day too') },
]
