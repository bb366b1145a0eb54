import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CATALOGS } from '../../src/ui/words/create-words'
import { root } from '../../tools/parts/folders.mjs'
import { keysIn, saidOf } from '../../tools/parts/words-of-page-plugin.mjs'

const nouns = Object.keys(CATALOGS.en)
const sources = ['ui', 'sidepanel', 'popup', 'tabs', 'core'].flatMap((folder) =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words/')).map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, 'src', folder, file), 'utf8') })))
const flat = (words: object, above = ''): string[] =>
  Object.entries(words).flatMap(([name, value]) => (typeof value === 'string' ? [above + name] : flat(value as object, `${above}${name}.`)))

describe('the words of a page', () => {
  it('are those whose keys its sources name, whole or by their beginning', () => {
    const said = keysIn("t('offers.later'); t(isOpen ? 'vault.set' : \"vault.change\"); t(`why.${kind}`); t(`offers.why.${why.kind}`, { count })", ['offers', 'vault', 'why'])
    expect(said).toEqual(['offers.later', 'vault.set', 'vault.change', 'why.', 'offers.why.'])
    expect(saidOf({ offers: { later: 'Later', title: 'Offers', why: { over: 'Over', left_one: '1', left_other: 'n' } }, vault: { set: 'Set', forget: 'Forget' }, data: { title: 'Data' } }, said)).toEqual({
      offers: { later: 'Later', why: { over: 'Over', left_one: '1', left_other: 'n' } }, vault: { set: 'Set' },
    })
  })

  it('cannot be found for a key that begins with a blank, and the build says so', () => {
    expect(() => keysIn('t(`${noun}.title`)', nouns)).toThrow('begin with its noun')
    for (const { text } of sources) keysIn(text, nouns)
  })

  it('leave nothing unsaid: every word of the catalogs is one that some page says', () => {
    const said = [...new Set(sources.flatMap(({ text }) => keysIn(text, nouns)))]
    const kept = new Set(flat(saidOf(CATALOGS['zh-CN'], said)))
    expect(flat(CATALOGS['zh-CN']).filter((key) => !kept.has(key))).toEqual([])
  })
})
