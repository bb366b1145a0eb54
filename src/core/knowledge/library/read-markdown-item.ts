import type { Article } from '../../contract/knowledge'
import type { ItemRead, LibraryDesk } from './item-reader'
import { readArticleItem } from './read-article-item'
import { withUsualForms } from './read-table-item'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<head>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u
const HEADING = /^#\s+(?<title>.+?)\s*#*\s*$/mu

/**
 * An article of a Markdown file. Of front matter it reads what articles have: `name: value`, and lists as lines with a dash or in
 * brackets. Without a title there, the first heading is it; without an id, the file's name.
 */
export function readMarkdownItem(text: string, fileName: string, desk: LibraryDesk): ItemRead<Article> {
  const found = FRONT_MATTER.exec(text)
  const fields = readFields(found?.groups?.head ?? '')
  const written = text.slice(found?.[0].length ?? 0).replace(/^\uFEFF/u, '').trim()
  const heading = HEADING.exec(written)
  const isTitle = fields.title === undefined && heading !== null
  const body = isTitle ? (written.slice(0, heading.index) + written.slice(heading.index + heading[0].length)).trim() : written
  return readArticleItem(withUsualForms({ id: fileName.replace(/\.[^.]+$/u, ''), ...(isTitle && { title: heading.groups?.title ?? '' }), ...fields, body }), desk)
}

function readFields(head: string): Record<string, string | readonly string[]> {
  const fields: Record<string, string | readonly string[]> = {}
  let list: { readonly name: string; readonly items: string[] } | undefined
  for (const line of head.split(/\r?\n/u)) {
    const item = /^\s*-\s+(.*)$/u.exec(line)?.[1]
    if (item !== undefined && list) {
      list.items.push(unquoted(item))
      fields[list.name] = list.items
      continue
    }
    const [, name, value = ''] = /^(\w+)\s*:\s*(.*)$/u.exec(line) ?? []
    if (name === undefined) continue
    list = value.trim() === '' ? { name, items: [] } : undefined
    if (!list) fields[name] = /^\[.*\]$/u.test(value.trim()) ? value.trim().slice(1, -1).split(',').map(unquoted) : unquoted(value)
  }
  return fields
}

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/u, '$2')
