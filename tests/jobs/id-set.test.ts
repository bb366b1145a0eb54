import { v4, v7 } from 'uuid'
import { expect, it } from 'vitest'
import { IdSet } from '../../src/jobs/import/id-set'

it('tells apart ids that agree in their beginning or in their end', () => {
  const ids = new IdSet()
  expect(ids.add('0190a1b2-c3d4-8000-8123-456789abcdef')).toBe(false)
  expect(ids.has('0190a1b2-c3d4-8000-8123-456789abcdef')).toBe(true)
  expect(ids.has('0190a1b2-c3d5-8000-8123-456789abcdef')).toBe(false)
  expect(ids.has('0190a1b2-c3d4-8000-8123-456789abdddd')).toBe(false)
})

it('holds every id that was put in, and no other', () => {
  const inside = Array.from({ length: 40_000 }, (_, n) => (n % 2 === 0 ? v4() : v7()))
  const ids = new IdSet()
  expect(inside.filter((id) => ids.add(id))).toEqual([])
  expect(inside.filter((id) => !ids.has(id))).toEqual([])
  expect(inside.filter((id) => !ids.add(id))).toEqual([])
  expect(Array.from({ length: 40_000 }, () => v4()).filter((id) => ids.has(id))).toEqual([])
})

it('never has what is no UUID', () => {
  const ids = new IdSet()
  expect([ids.add('li-na'), ids.add('li-na'), ids.has('li-na')]).toEqual([false, false, false])
})
