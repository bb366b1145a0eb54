import { expect, it } from 'vitest'
import { settledBy, unsolvedOf } from '../../../src/core/contacts/unsolved'
import type { EpochMs } from '../../../src/core/contract/ids'
import { aContact, code } from '../../fixtures/builders/a-contact'

const ms = (value: number): EpochMs => value as EpochMs
const open = aContact({ startedAt: ms(10), code: code('fault'), isResolved: 0 })
const unsolved = (...others: ReturnType<typeof aContact>[]) => unsolvedOf([open, ...others], settledBy(others)).includes(open)

it('a contact saved as not resolved is unsolved', () => expect(unsolved()).toBe(true))
it('a contact without a wrap-up is not called unsolved', () => expect(unsolvedOf([aContact()], new Set())).toEqual([]))
it('a later wrap-up that closes it settles it', () => expect(unsolved(aContact({ isResolved: 0, closes: [open.id] }))).toBe(false))
it('a later resolved contact of the same demand settles it', () =>
  expect(unsolved(aContact({ startedAt: ms(20), code: code('fault'), isResolved: 1 }))).toBe(false))
it('a resolved contact of another demand does not', () =>
  expect(unsolved(aContact({ startedAt: ms(20), code: code('bill'), isResolved: 1 }))).toBe(true))
it('an earlier resolved contact does not', () => expect(unsolved(aContact({ startedAt: ms(5), code: code('fault'), isResolved: 1 }))).toBe(true))
it('a contact cannot settle itself', () => expect(settledBy([{ id: open.id, closes: [open.id] }]).size).toBe(0))
