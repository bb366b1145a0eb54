import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Opening } from '../../src/sidepanel/read-opening'
import { useOpening } from '../../src/sidepanel/use-opening'

const EMPTY: Opening = { calls: [], card: undefined }

describe('the panel, when it is opened', () => {
  it('is drawn with what it shows first, once', async () => {
    const { result } = renderHook(() => useOpening(read))
    expect(result.current).toEqual({ isAwaited: true })
    await waitFor(() => expect(result.current).toEqual({ isAwaited: false, opening: EMPTY }))
  })
  it('is drawn without it where the database takes long, and stays as it is then', async () => {
    let answer: (opening: Opening) => void = () => undefined
    const slow = new Promise<Opening>((resolve) => (answer = resolve))
    const { result } = renderHook(() => useOpening(slow))
    await waitFor(() => expect(result.current).toEqual({ isAwaited: false }))
    answer(EMPTY)
    await slow
    expect(result.current).toEqual({ isAwaited: false })
  })
  it('is drawn where the database cannot be read', async () => {
    const { result } = renderHook(() => useOpening(broken))
    await waitFor(() => expect(result.current).toEqual({ isAwaited: false }))
  })
})

const read = Promise.resolve(EMPTY)
const broken = Promise.reject<Opening>(new Error('no room'))
broken.catch(() => undefined)
