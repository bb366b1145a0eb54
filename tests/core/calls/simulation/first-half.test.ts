import { expect, it } from 'vitest'
import { CALLS, playHalf } from './play-half'

it(`${CALLS.toLocaleString('en')} generated calls, the first half: no duplicate pop, no wrong tab, no live caller overwritten, none missed, merged or split`, { timeout: 600_000 }, () => {
  const { stories, kinds } = playHalf(20_261_126)
  expect(stories, kinds).toBe('')
})
