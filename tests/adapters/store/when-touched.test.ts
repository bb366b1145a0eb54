import { expect, test } from 'vitest'
import { whenTouched } from '../../../src/adapters/store/when-touched'
import { putSurface } from '../../../src/adapters/store/surfaces'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import type { EpochMs, PageOrigin } from '../../../src/core/contract/ids'

const surface = { document: 'd', part: 'pop', tab: 1, frame: 1, origin: 'https://a.example' as PageOrigin, seenAt: NOON as EpochMs } as const

test('what is kept of a database hears of its own tables, and of no other database, whoever else has one', async () => {
  const [one, other] = [await aDesk(), await aDesk()]
  const heard: string[] = []
  const [ofOne, ofOther, ofVaults] = [{ name: 'one' }, { name: 'other' }, { name: 'vaults' }]
  whenTouched(ofOne, one.store.db.name, ['surfaces'], ({ name }) => void heard.push(name))
  whenTouched(ofOther, other.store.db.name, ['surfaces'], ({ name }) => void heard.push(name))
  whenTouched(ofVaults, one.store.db.name, ['vaults'], ({ name }) => void heard.push(name))
  await putSurface(one.store, surface)
  expect(heard).toEqual(['one'])
  await putSurface(other.store, surface)
  expect(heard).toEqual(['one', 'other'])
  // The same database as another context writes to it.
  await putSurface(await one.reopen(), { ...surface, document: 'e' })
  expect(heard).toEqual(['one', 'other', 'one'])
})
