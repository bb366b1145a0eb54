import type { Article } from '../../contract/knowledge'
import type { ItemRead, LibraryDesk } from './item-reader'
import { readArticleItem } from './read-article-item'

/** What the columns of a table of articles are called, in the words people use. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', '编号', '編號', '知识编号', '知識編號'],
  title: ['title', '标题', '標題', '知识标题', '知識標題', 'question', '问题', '問題'],
  body: ['body', 'text', 'answer', '正文', '内容', '內容', '答案'],
  phrasings: ['phrasings', 'questions', '客户问法', '客戶問法', '问法', '問法', '相似问', '相似問'],
  demand: ['demand', '诉求', '訴求', '客户诉求', '客戶訴求', '业务', '業務'],
  parent: ['parent', '所属', '所屬'],
  owner: ['owner', '负责人', '負責人', '维护人', '維護人'],
  language: ['language', '语言', '語言'],
  validFrom: ['valid from', 'validfrom', '生效日期', '生效时间', '生效時間', '生效'],
  validTo: ['valid to', 'validto', 'expires', '失效日期', '失效时间', '失效時間', '失效', '有效期至'],
  checkedAt: ['checked', 'checkedat', '核对日期', '核對日期', '复核日期', '覆核日期'],
}
const LANGUAGE_WORDS: Readonly<Record<string, string>> = { 中文: 'zh-CN', 简体: 'zh-CN', 简体中文: 'zh-CN', 繁体: 'zh-TW', 繁體: 'zh-TW', 繁體中文: 'zh-TW', 英文: 'en', 英语: 'en', english: 'en' }
const LONGEST_ID = 120

/** Which field each column is; undefined: no title or no text is among them. */
export function articleColumns(header: readonly string[]): readonly (string | undefined)[] | undefined {
  const columns = header.map((cell) => Object.keys(HEADERS).find((field) => HEADERS[field]?.includes(cell.normalize('NFKC').trim().toLowerCase())))
  return columns.includes('title') && columns.includes('body') ? columns : undefined
}

/** Phrasings stand in one cell, a bar between them. A row without an id has its title for one: the next file means the same by it. */
export function readTableItem(cells: readonly string[], columns: readonly (string | undefined)[], desk: LibraryDesk): ItemRead<Article> {
  const fields = Object.fromEntries(columns.flatMap((field, column) => (field === undefined ? [] : [[field, cells[column] ?? '']])))
  return readArticleItem(withUsualForms(fields), desk)
}

/** As tables and front matter write them, where every value is a text. */
export function withUsualForms({ phrasings = '', language = '', id = '', ...rest }: Readonly<Record<string, string | readonly string[]>>): Record<string, unknown> {
  const written = String(language).trim()
  return {
    ...rest, id: String(id).trim() || String(rest.title ?? '').trim().slice(0, LONGEST_ID), language: LANGUAGE_WORDS[written.toLowerCase()] ?? written,
    phrasings: typeof phrasings === 'string' ? phrasings.split(/[|｜\n]/u) : phrasings,
  }
}
