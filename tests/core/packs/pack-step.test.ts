import { expect, it } from 'vitest'
import { MAX_HEADER_BYTES } from '../../../src/core/packs/pack-header'
import { mostBytesOfStep, SMALL_PACK_BYTES } from '../../../src/core/packs/pack-step'

it('a step is worth a file of its own where the whole pack is not small and it has less than half of its bytes', () => {
  expect([0, SMALL_PACK_BYTES, SMALL_PACK_BYTES + 1, 1_000_000].map(mostBytesOfStep)).toEqual([0, 0, SMALL_PACK_BYTES / 2, 499_999])
})

it('the largest header is in the beginning that is read of a large pack', () => {
  expect(MAX_HEADER_BYTES + 14 + 4 + 64).toBeLessThan(SMALL_PACK_BYTES)
})
