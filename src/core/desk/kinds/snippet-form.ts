import { inWords, type ItemForm } from '../field'
import { NAME } from './usual-fields'

export const SNIPPET_FORM: ItemForm = {
  kind: 'snippet', label: inWords('快捷短语', '快速片語', 'Snippets'),
  empty: { labels: inWords('', '', ''), short: '/', body: inWords('', '', '') },
  fields: [
    NAME,
    { name: 'short', is: 'text', most: 25, pattern: /^\/[\p{L}\p{N}-]{1,24}$/u, label: inWords('缩写，以 / 开头', '縮寫，以 / 開頭', 'Short form, with its slash') },
    { name: 'body', is: 'labels', most: 2000, isLong: true, label: inWords('内容', '內容', 'Text') },
  ],
}
