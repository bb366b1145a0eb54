import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chromeBuild, root } from '../../tools/parts/folders.mjs'
import { built, builtText, filesIn } from './built-files'

const files = filesIn(chromeBuild)
const texts = files.filter((file) => /\.(js|css|html|json)$/.test(file))

test('only these kinds of files ship: no source map, no source, nothing the browser would not load', () => {
  expect(files.filter((file) => !/\.(js|css|html|json|png)$/.test(file))).toEqual([])
})

describe('what ships', () => {
  test('makes no code of text: the store takes no package that does', () => {
    const found = texts.filter((file) => file.endsWith('.js')).flatMap((file) => findIn(file, /\beval\s*\(|\bnew\s+Function\b|[^.\w]Function\s*\(\s*["'`]/g))
    expect(found).toEqual([])
  })

  test('loads no code from anywhere else', () => {
    const found = texts.flatMap((file) => findIn(file, /(?:importScripts|import)\s*\(\s*["'`](?:https?:)?\/\/|@import\s+(?:url\()?["']?https?:|src=["']https?:/g))
    expect(found).toEqual([])
  })

  test('tells nothing of the machine it was built on', () => {
    const places = [root, homedir(), tmpdir(), '/home/', '/Users/', '/tmp/'].filter((place) => place.length > 2)
    expect(files.filter((file) => places.some((place) => built(file).includes(place)))).toEqual([])
  })

  test('has no source map and points to none', () => {
    expect(texts.filter((file) => builtText(file).includes('sourceMappingURL'))).toEqual([])
  })
})

describe('assets', () => {
  test('are pictures, words and the policy schema: nothing executable', () => {
    const assets = filesIn(join(root, 'assets'))
    expect(assets.filter((file) => !/^(?:[\w-]+\.png|managed-schema\.json|_locales\/\w+\/messages\.json)$/.test(file))).toEqual([])
  })
})

/** Where it is found, with enough around it to see what it is. */
function findIn(file: string, pattern: RegExp): readonly string[] {
  const text = builtText(file)
  return [...text.matchAll(pattern)].map(({ index }) => `${file}: ${text.slice(Math.max(0, index - 40), index + 60)}`)
}
