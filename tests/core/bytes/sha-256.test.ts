import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { Sha256 } from '../../../src/core/bytes/sha-256'

it('is that of the platform, in whatever pieces the bytes come', () => {
  let seed = 7
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 10_000]) {
    const bytes = Uint8Array.from({ length }, () => random(256))
    const sha = new Sha256()
    for (let at = 0; at < length; ) {
      const size = 1 + random(200)
      sha.add(bytes.subarray(at, at + size))
      at += size
    }
    expect(sha.end()).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
})
