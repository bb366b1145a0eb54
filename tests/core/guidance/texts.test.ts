import { describe, expect, it } from 'vitest'
import { pinyinTerms } from '../../../src/core/text/pinyin-terms'
import { decodeClosing, decodeScript, decodeSnippet, decodeWording } from '../../../src/core/contract/decode-guidance'
import { defaultGuidance } from '../../../src/adapters/store/default-guidance'
import type { EpochMs, LineId } from '../../../src/core/contract/ids'
import { fillVariables, filledText } from '../../../src/core/guidance/fill-variables'
import { expandShort, findSnippets, typedShort, type TypedSnippet } from '../../../src/core/guidance/find-snippets'

describe('the variables of a text', () => {
  it('are filled from the card', () => {
    expect(filledText('{salutation}您好，我是{agentName}', { salutation: '王先生', agentName: '李婷' }, () => '?')).toBe('王先生您好，我是李婷')
  })
  it('are a visible gap where nobody knows the value, never "undefined"', () => {
    expect(fillVariables('Hello {name}, {company}.', { company: ' ' })).toEqual([
      { kind: 'text', text: 'Hello ' }, { kind: 'gap', variable: 'name' }, { kind: 'text', text: ', ' }, { kind: 'gap', variable: 'company' }, { kind: 'text', text: '.' },
    ])
    expect(filledText('{name}', {}, (variable) => `[${variable}]`)).toBe('[name]')
  })
  it('leave braces alone that name nothing', () => {
    expect(filledText('{x} {} {name', {}, () => '?')).toBe('{x} {} {name')
  })
})

const snippets = defaultGuidance('l' as LineId, 0 as EpochMs).filter((each): each is TypedSnippet => each.kind === 'snippet')
const found = (typed: string) => findSnippets(snippets, typed).map(({ short }) => short)

describe('snippets', () => {
  it('are found by their short form, all of them by the bare slash', () => {
    expect(found('/bye')).toEqual(['/bye'])
    expect(found('/b')).toEqual(['/back', '/bye'])
    expect(found('/')).toHaveLength(snippets.length)
  })
  it('are found by their name in every language, by pinyin initials and by their words', () => {
    expect(found('/jsy')).toEqual(['/bye'])
    expect(found('/致歉')).toEqual(['/sorry'])
    expect(found('/callb')).toEqual(['/back'])
    expect(found('/手机畅通')).toEqual(['/back'])
    expect(found('/zzz')).toEqual([])
  })
  it('are not offered once retired', () => {
    expect(findSnippets(snippets.map((each) => ({ ...each, retiredAt: 1 as EpochMs })), '/')).toEqual([])
  })
  it.each([
    ['/by', 3, { typed: '/by', from: 0, to: 3 }], ['好的 /by', 6, { typed: '/by', from: 3, to: 6 }], ['好的，/结束', 6, { typed: '/结束', from: 3, to: 6 }], ['x /', 3, { typed: '/', from: 2, to: 3 }],
    ['1/2', 3, undefined], ['https://a', 9, undefined], ['/bye now', 8, undefined], ['/by', 0, undefined],
  ])('are asked for by a slash that begins a word: %s', (text, caret, expected) => {
    expect(typedShort(text, caret)).toEqual(expected)
  })
  it('take the place of what was typed, and the caret stands behind them', () => {
    const typed = typedShort('已告知 /by 客户', 7)
    expect(typed && expandShort('已告知 /by 客户', typed, '再见')).toEqual({ text: '已告知 再见 客户', caret: 6 })
  })
})

describe('the defaults of a fresh line', () => {
  const given = defaultGuidance('l' as LineId, 0 as EpochMs)
  it('pass the decoders that files pass', () => {
    const decoders = { script: decodeScript, wording: decodeWording, snippet: decodeSnippet, closing: decodeClosing }
    for (const { kind, line: _, version: __, changedAt: ___, ...rest } of given) expect(decoders[kind](rest), rest.id).toMatchObject({ ok: true })
  })
  it('carry the pinyin of their labels', () => {
    for (const { labels, terms } of snippets) expect(terms).toEqual(pinyinTerms({ labels, demand: labels }))
  })
  it('have ten wordings, a script with every phase, and ids of the line', () => {
    expect(given.filter(({ kind }) => kind === 'wording')).toHaveLength(10)
    expect(given.filter(({ kind }) => kind === 'script')).toHaveLength(1)
    expect(new Set(given.map(({ id }) => id)).size).toBe(given.length)
    expect(given.every(({ id }) => id.startsWith('l.'))).toBe(true)
  })
})
