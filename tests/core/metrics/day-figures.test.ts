import { expect, it } from 'vitest'
import type { RecordedContact } from '../../../src/core/contacts/contact'
import type { EpochMs } from '../../../src/core/contract/ids'
import { dayFigures } from '../../../src/core/metrics/day-figures'
import { aContact } from '../../fixtures/builders/a-contact'

const ms = (value: number) => value as EpochMs
const talked = (seconds: number, more: Partial<RecordedContact> = {}) => aContact({ answeredAt: ms(1_000), endedAt: ms(1_000 + seconds * 1_000), ...more })
const day = (contact: RecordedContact, more: { readonly waitSeconds?: number; readonly cameBack?: boolean } = {}) => ({ contact, cameBack: false, ...more })

it('handling is talk, hold and after-call work of what was answered, averaged', () => {
  expect(dayFigures([day(talked(60, { afterCallMs: 30_000 })), day(talked(120)), day(aContact({ outcome: 'missed' }))])).toMatchObject({ contacts: 3, missed: 1, handlingMs: 105_000, afterCallMs: 30_000 })
})
it('what came back for the same demand was not solved at once, whatever its wrap-up says', () => {
  const solved = talked(1, { isResolved: 1 })
  expect(dayFigures([day(solved), day(solved, { cameBack: true }), day(talked(1, { isResolved: 0 })), day(talked(1))]).solvedAtOnce).toBeCloseTo(1 / 3)
})
it('whoever got no answer was missed, also where we were busy; whom we did not reach was not', () => {
  const rang = [aContact({ outcome: 'busy' }), aContact({ outcome: 'declined' }), aContact({ outcome: 'busy', direction: 'outbound' })]
  expect(dayFigures(rang.map((contact) => ({ contact, cameBack: false })))).toMatchObject({ contacts: 3, missed: 2 })
})
it('only waits that were told count', () => expect(dayFigures([day(talked(1), { waitSeconds: 200 }), day(talked(1))]).waitMs).toBe(200_000))
it('what has no source is not there', () => expect(dayFigures([day(aContact())])).toEqual({ contacts: 1, missed: 0, waiting: 0 }))
it('what was answered and is not wrapped up waits, and of the offers shown those count that were taken', () => {
  const wrappedUpBy = { at: 1, fact: 'f' } as never
  expect(dayFigures([day(talked(1)), day(talked(1, { wrappedUpBy })), day(aContact({ outcome: 'missed' }))], [{ isTaken: true }, { isTaken: false }, { isTaken: false }, { isTaken: false }])).toMatchObject({ waiting: 1, offersTaken: 0.25 })
})
