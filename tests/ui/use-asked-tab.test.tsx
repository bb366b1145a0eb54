import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { CallId } from '../../src/core/contract/ids'
import { useAskedTab } from '../../src/sidepanel/use-asked-tab'

type Followed = Parameters<typeof useAskedTab>[0]
const [first, second] = ['call-1' as CallId, 'call-2' as CallId]
const follow = (start: Partial<Followed>) => {
  const given = (more: Partial<Followed>): Followed => ({ call: undefined, phase: undefined, hasWords: true, opened: undefined, ...more })
  const { result, rerender } = renderHook(useAskedTab, { initialProps: given(start) })
  return (more: Partial<Followed>) => {
    rerender(given(more))
    return result.current?.id
  }
}

it('while a call is talked what is said is shown by itself, and the history again when the next one rings', () => {
  const step = follow({})
  expect(step({ call: first, phase: 'ringing' })).toBeUndefined()
  expect(step({ call: first, phase: 'talking' })).toBe('call')
  expect(step({ call: first, phase: 'ended' })).toBe('call')
  expect(step({ call: second, phase: 'ringing' })).toBe('history')
})

it('a call without words takes nobody away from what he looks at; the first words bring it', () => {
  const step = follow({})
  expect(step({ call: first, phase: 'talking', hasWords: false })).toBeUndefined()
  expect(step({ call: first, phase: 'talking', hasWords: true })).toBe('call')
})

it('what the agent opened meanwhile stays until the next step of a call', () => {
  const opened = { id: 'history' }
  const step = follow({})
  step({ call: first, phase: 'talking' })
  expect(step({ call: first, phase: 'talking', opened })).toBe('history')
  expect(step({ call: first, phase: 'held', opened })).toBe('history')
  expect(step({ call: second, phase: 'talking', opened })).toBe('call')
})
