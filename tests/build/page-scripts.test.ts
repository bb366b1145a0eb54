import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { built, builtText, manifest } from './built-files'

/** They run in every frame of a page that is not ours: what each may weigh, in bytes gzipped. */
const CAPS = { 'page-hook': 15_000, sensor: 20_000, placer: 5_000 } as const
const parts = Object.keys(CAPS) as (keyof typeof CAPS)[]
const fileOf = (part: keyof typeof CAPS): string => manifest().callside_scripts[part][0]

/** Text that is in each of these packages, minified or not; a test below says so of the bundles that have them. */
const MARKS = {
  'webextension-polyfill': 'The message port closed before a response was received',
  react: 'react.transitional.element',
  dexie: 'DexieError',
  openai: 'api.openai.com',
  zod: 'ZodError',
  'libphonenumber-js': 'NOT_A_NUMBER',
  i18next: 'i18next',
  parcel: 'parcelRequire',
} as const

describe.each(parts)('%s', (part) => {
  test('keeps to its size', () => {
    const size = gzipSync(built(fileOf(part)), { level: 9 }).length
    console.info(`bundle.${part}.gz: ${size} B`)
    expect(size).toBeLessThanOrEqual(CAPS[part])
  })

  test.each(Object.entries(MARKS))('carries nothing of %s', (_, mark) => {
    expect(builtText(fileOf(part))).not.toContain(mark)
  })

  test('is one closure: a declaration outside of it would be a property of the window it runs in', () => {
    expect(builtText(fileOf(part))).toMatch(/^"use strict";\s*\(\(\)=>\{[^]*\}\)\(\);\s*$/)
  })
})

test('the page hook knows no extension: it runs in the page, and says nothing that the page could use', () => {
  expect(builtText(fileOf('page-hook'))).not.toMatch(/\b(chrome|browser)\s*[.?[]/)
})

test('no page script runs text as code', () => {
  for (const part of parts) expect(builtText(fileOf(part))).not.toMatch(/\beval\s*\(|\bFunction\s*\(|\bimport\s*\(|importScripts/)
})

test.each([
  ['webextension-polyfill', 'popup.html'], ['react', 'tabs/pop.html'], ['dexie', 'sidepanel.html'],
  ['i18next', 'tabs/pop.html'], ['libphonenumber-js', 'sidepanel.html'],
] as const)('the mark of %s is found where the package is used', (name, page) => {
  const [, script] = /<script src="\/([^"]+)"/.exec(builtText(page)) ?? []
  expect(builtText(script ?? '')).toContain(MARKS[name])
})
