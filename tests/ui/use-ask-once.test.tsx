import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CallId } from '../../src/core/contract/ids'
import type { Turn } from '../../src/core/guidance/turn'
import { useAskOnce } from '../../src/sidepanel/use-ask-once'
import type { DraftedByModel } from '../../src/ui/hooks/use-model-draft'
import { NOW } from '../fixtures/cards'

const onAsk = vi.fn<() => void>()
const turns = (...texts: readonly string[]): readonly Turn[] => texts.map((text, at) => ({ id: `t${at}`, speaker: 'customer', text, at: NOW }))
const ask = (model: DraftedByModel | undefined, isFresh = true) => renderHook((said: readonly Turn[]) => useAskOnce(model, isFresh, said), { initialProps: turns('你好') })
const draft = { call: 'c' as CallId, state: 'dropped', endsAt: NOW, why: 'too-slow', lines: [] } as const

beforeEach(() => {
  vi.useFakeTimers()
  onAsk.mockReset()
})
afterEach(() => vi.useRealTimers())

it('asks the model once, after the last words have come', () => {
  const { rerender } = ask({ draft: undefined, onAsk })
  vi.advanceTimersByTime(1_400)
  rerender(turns('你好', '再见'))
  vi.advanceTimersByTime(1_400)
  expect(onAsk).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(onAsk).toHaveBeenCalledOnce()
})

it.each([
  ['where something was written before', { draft: undefined, onAsk }, false],
  ['where it was asked before, whatever came of it', { draft, onAsk }, true],
  ['where it could not be asked', { draft: undefined, why: 'not-saved', onAsk }, true],
  ['where none is on', undefined, true],
] as const)('does not ask by itself %s', (_, model, isFresh) => {
  ask(model, isFresh)
  vi.advanceTimersByTime(60_000)
  expect(onAsk).not.toHaveBeenCalled()
})

it('does not ask once the form is gone', () => {
  const { unmount } = ask({ draft: undefined, onAsk })
  unmount()
  vi.advanceTimersByTime(60_000)
  expect(onAsk).not.toHaveBeenCalled()
})
