import { expect, test } from 'vitest'
import { reportSignal } from '../../../src/background/calls/report-signal'
import { typeLine } from '../../../src/background/transcripts/type-line'
import type { CallId, EpochMs, LineId } from '../../../src/core/contract/ids'
import { NOON } from '../../fixtures/builders/a-store'
import { aBackground, aSignal, AT_DESK, HOME } from './a-background'

test('what a background left going asks nothing of the browser of the next', async () => {
  const first = await aBackground({ line: 'line-1' as LineId })
  await reportSignal(first.desk, { signals: [aSignal('ringing'), aSignal('answered', { at: (NOON + 500) as EpochMs })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
  const call = (await first.desk.store.db.calls.toArray())[0]?.id as CallId
  first.browser.offscreen.take = (_, port) => port.postMessage({ ok: false, why: 'failed' })
  // The machine does something else just then.
  void first.desk.store.locks.withLock(`suggest/${call}`, () => pause(300))
  await typeLine(first.desk, { call, speaker: 'customer', text: '怎么开漫游' }, AT_DESK)
  const second = await aBackground()
  const asked: unknown[] = []
  second.browser.offscreen.take = (packet, port) => {
    asked.push(packet)
    port.postMessage({ ok: false, why: 'failed' })
  }
  // Behind what the line set going.
  await first.desk.store.locks.withLock(`suggest/${call}`, async () => undefined)
  expect(asked).toEqual([])
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
