import { inWords, type ItemForm } from '../field'
import { LANGUAGE } from './usual-fields'

export const ARTICLE_FORM: ItemForm = {
  kind: 'article', label: inWords('知识', '知識', 'Articles'),
  empty: { language: 'zh-CN', title: '', body: '', phrasings: [] },
  fields: [
    { name: 'title', is: 'text', most: 200, label: inWords('标题', '標題', 'Title') },
    { name: 'body', is: 'text', most: 20_000, isLong: true, label: inWords('正文（Markdown）', '內文（Markdown）', 'Text (Markdown)') },
    { name: 'phrasings', is: 'texts', most: 300, mostItems: 100, label: inWords('客户问法，每行一个', '客戶問法，每行一個', 'How customers say it, one a line') },
    LANGUAGE,
    { name: 'demand', is: 'reference', to: 'demand', isOptional: true, label: inWords('所属诉求', '所屬訴求', 'Demand') },
    { name: 'parent', is: 'text', most: 120, isOptional: true, label: inWords('所属主题', '所屬主題', 'Part of'), hint: inWords('同一产品或页面的几篇写同样的名字', '同一產品或頁面的幾篇寫同樣的名字', 'The same word for all parts of one product or page') },
    { name: 'owner', is: 'text', most: 120, isOptional: true, label: inWords('负责人', '負責人', 'Owner') },
    { name: 'validFrom', is: 'day-start', label: inWords('生效日', '生效日', 'Valid from') },
    { name: 'validTo', is: 'day-end', label: inWords('失效日（含当日）', '失效日（含當日）', 'Valid to, that day too') },
    { name: 'checkedAt', is: 'day-start', label: inWords('核对日期', '核對日期', 'Checked on') },
  ],
}
