import { describe, expect, it } from 'vitest'
import type { OfferId } from '../../../src/core/contract/ids'
import { cellOf, type Tally } from '../../../src/core/offers/offer-counts'
import { FITS } from '../../../src/core/offers/context-of-fit'
import { trustInFit } from '../../../src/core/offers/trust-in-fit'

const A = 'a' as OfferId
const trust = (tally: Partial<Tally>, segment = 'vip') => trustInFit(A, segment, { ofSegment: new Map([[cellOf(A, 'vip'), { shown: 50, accepted: 0, dismissed: 0, ...tally }]]) })

describe('how much the fit of an offer is believed', () => {
  it('is wholly, until an agent says that it does not fit, and a little less each time', () => {
    expect([trust({}), trust({}, 'none')]).toEqual([1, 1])
    expect(trust({ dismissed: 1 })).toBeGreaterThan(0.85)
    expect(trust({ dismissed: 4 })).toBeLessThan(trust({ dismissed: 2 }))
  })

  it('is so little after the seventh time that it comes up no more, not even said outright', () => {
    expect(trust({ dismissed: 6 })).toBeGreaterThan(FITS)
    expect(trust({ dismissed: 7 })).toBeLessThan(FITS)
  })

  it('comes back with customers who accept it, and is nothing of the customers of other segments', () => {
    expect(trust({ dismissed: 8, accepted: 8 })).toBeGreaterThan(FITS)
    expect(trust({ dismissed: 8 }, 'none')).toBe(1)
  })
})
