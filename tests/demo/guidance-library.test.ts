import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeClosing, decodeScript, decodeSnippet, decodeWording } from '../../src/core/contract/decode-guidance'
import { LANGUAGES } from '../../src/core/contract/definitions'
import { defaultGuidance } from '../../src/adapters/store/default-guidance'
import { spotWording, wordingPatterns } from '../../src/core/guidance/spot-wording'
import type { EpochMs, LineId } from '../../src/core/contract/ids'

type Items = readonly Readonly<Record<string, unknown>>[]
const library = ['telecom', 'bank', 'airline', 'utility'].map((trade) => JSON.parse(readFileSync(`demo/guidance/${trade}.json`, 'utf8')) as Readonly<Record<string, Items | undefined>>)
const itemsOf = (kind: string): Items => library.flatMap((each) => each[kind] ?? [])

describe('the demo’s words to say', () => {
  it.each([['scripts', decodeScript, 4], ['wordings', decodeWording, 8], ['snippets', decodeSnippet, 10], ['closings', decodeClosing, 6]] as const)('are taken as they stand: %s', (kind, decode, count) => {
    expect(itemsOf(kind)).toHaveLength(count)
    for (const item of itemsOf(kind)) expect(decode(item), String(item.id)).toMatchObject({ ok: true })
  })
  it('are written in three languages, each on its own', () => {
    expect(JSON.stringify(library).match(/"(zh-CN|zh-TW|en)":""/)).toBeNull()
    for (const kind of ['snippets', 'scripts', 'wordings']) for (const { labels } of itemsOf(kind)) expect(Object.keys(labels as object).sort()).toEqual([...LANGUAGES].sort())
  })
  it('do not flag what scripts, snippets and better words themselves say', () => {
    const head = { line: 'l' as LineId, version: 1, changedAt: 0 as EpochMs }
    const patterns = wordingPatterns([
      ...itemsOf('wordings').flatMap((item) => { const read = decodeWording(item); return read.ok ? [{ ...read.value, ...head }] : [] }),
      ...defaultGuidance(head.line, head.changedAt).flatMap((each) => (each.kind === 'wording' ? [each] : [])),
    ])
    const said = [...itemsOf('snippets'), ...itemsOf('wordings').map(({ better }) => ({ better })), ...itemsOf('scripts').map(({ phases }) => ({ phases }))]
    const texts = JSON.stringify(said).match(/"(?:zh-CN|zh-TW|en)":"[^"]+"/g) ?? []
    expect(texts.length).toBeGreaterThan(100)
    for (const text of texts) expect(spotWording(patterns, { id: 't', speaker: 'agent', text: text.replace(/^"[^"]+":"/, ''), at: 0 as EpochMs }).map((each) => each.said), text).toEqual([])
  })
})
