import fc from 'fast-check'
import { expect, test } from 'vitest'
import { webCrypto } from '../../../src/adapters/packs/web-crypto'
import type { SiteId } from '../../../src/core/contract/ids'
import { readInvitation, writeInvitation } from '../../../src/core/packs/invitation'
import type { RootKey } from '../../../src/core/packs/keys'
import { pairingCodeOf, readPairingCode } from '../../../src/core/packs/pairing-code'

const ROOT: RootKey = { alg: 'Ed25519', key: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', site: 'hotline' as SiteId }
const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']

test('the code of a root is what it was: it stands on paper and in policies', async () => {
  expect(await pairingCodeOf(webCrypto, ROOT)).toBe('NTZM-W8ZA-8YZE-8J0Z')
  expect(await pairingCodeOf(webCrypto, { ...ROOT, site: 'another' as SiteId })).not.toBe('NTZM-W8ZA-8YZE-8J0Z')
})

test('as it is typed, with or without its groups, in small letters, full width, or with a letter for the digit it looks like', async () => {
  const code = await pairingCodeOf(webCrypto, ROOT)
  for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), code.replaceAll('0', 'O').replaceAll('1', 'l'), ` ${code} `, code.replaceAll('-', '－')]) {
    expect(readPairingCode(typed)).toBe(code)
  }
  expect([readPairingCode(''), readPairingCode(code.slice(1)), readPairingCode(`${code}0`), readPairingCode('中文')]).toEqual([undefined, undefined, undefined, undefined])
})

test('one letter that was misheard, or two that were swapped, are noticed', async () => {
  const letters = [...(await pairingCodeOf(webCrypto, ROOT)).replaceAll('-', '')]
  fc.assert(fc.property(fc.integer({ min: 0, max: 15 }), fc.constantFrom(...ALPHABET), (place, letter) => {
    fc.pre(letters[place] !== letter)
    expect(readPairingCode(letters.with(place, letter).join(''))).toBeUndefined()
  }))
  for (let place = 0; place < 13; place += 1) {
    const [one = '', other = ''] = letters.slice(place, place + 2)
    if (one !== other) expect(readPairingCode(letters.toSpliced(place, 2, other, one).join(''))).toBeUndefined()
  }
})

test('an invitation is read as it was written, and nothing else is one', () => {
  expect(readInvitation(` ${writeInvitation(ROOT)}\n`)).toEqual(ROOT)
  expect([readInvitation('https://example.com'), readInvitation('callside:trust:1:{}'), readInvitation(`callside:trust:1:${JSON.stringify({ ...ROOT, more: 1 })}`)]).toEqual([undefined, undefined, undefined])
})
