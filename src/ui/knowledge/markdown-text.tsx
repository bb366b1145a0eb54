import { Lexer, type Token, type Tokens } from 'marked'
import { memo, type ReactNode } from 'react'
import type { Language } from '../../core/contract/language'

/** Where a link in an article may lead; anything else is shown as its words. */
const SAFE_LINK = /^(?:https?:|mailto:|tel:)/iu

/**
 * Markdown as React draws it: no HTML of the text is ever put into the page, pictures are their words, links open in another tab. The
 * library only reads; what it finds is drawn here, and what is not known here is shown as it was written. Around it a clock ticks
 * each second of a call: the text is read again only when it is another one.
 */
export const MarkdownText = memo(function MarkdownText({ text, language }: { readonly text: string; readonly language: Language }) {
  return <div className="markdown" lang={language}>{drawBlocks(new Lexer({ gfm: true }).lex(text))}</div>
})

const drawBlocks = (tokens: readonly Token[]): ReactNode => tokens.map((token, at) => <Block key={at} token={token} />)
const drawInline = (tokens: readonly Token[] | undefined, raw: string): ReactNode => (tokens ? tokens.map((token, at) => <Inline key={at} token={token} />) : plain(raw))

function Block({ token }: { readonly token: Token }): ReactNode {
  const each = token as Tokens.Generic
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    case 'heading':
      // The title of the article is above it.
      return token.depth <= 2 ? <h4>{drawInline(token.tokens, token.text)}</h4> : <h5>{drawInline(token.tokens, token.text)}</h5>
    case 'paragraph':
      return <p>{drawInline(token.tokens, token.text)}</p>
    case 'text':
      return <>{drawInline(token.tokens, token.text)}</>
    case 'blockquote':
      return <blockquote>{drawBlocks(token.tokens ?? [])}</blockquote>
    case 'list': {
      const { ordered, start, items } = token as Tokens.List
      const drawn = items.map((item, at) => <li key={at}>{drawBlocks(item.tokens)}</li>)
      return ordered ? <ol start={start === '' ? 1 : start}>{drawn}</ol> : <ul>{drawn}</ul>
    }
    case 'table':
      return <Table table={token as Tokens.Table} />
    case 'code':
      return <pre>{token.text}</pre>
    case 'hr':
      return <hr />
    default:
      return <p>{each.raw}</p>
  }
}

function Table({ table: { header, rows } }: { readonly table: Tokens.Table }) {
  return (
    <div className="markdown-table">
      <table>
        <thead><tr>{header.map((cell, at) => <th key={at} scope="col">{drawInline(cell.tokens, cell.text)}</th>)}</tr></thead>
        <tbody>{rows.map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column}>{drawInline(cell.tokens, cell.text)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}

function Inline({ token }: { readonly token: Token }): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{drawInline(token.tokens, token.text)}</strong>
    case 'em':
      return <em>{drawInline(token.tokens, token.text)}</em>
    case 'del':
      return <del>{drawInline(token.tokens, token.text)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'image':
      return token.text
    case 'link':
      return SAFE_LINK.test(token.href) ? <a href={token.href} target="_blank" rel="noopener noreferrer">{drawInline(token.tokens, token.text)}</a> : drawInline(token.tokens, token.text)
    case 'text':
    case 'escape':
      return drawInline((token as Tokens.Text).tokens, token.text)
    default:
      return token.raw
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }
/** The few that people write by hand. */
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? '')
