// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { DETECTORS, type Detector } from '../../../src/adapters/softphones/detectors'
import { decodeCallSignal, type CallSignal } from '../../../src/core/contract/call-signal'
import type { EpochMs } from '../../../src/core/contract/ids'
import { domProfileStage } from './dom-profile-stage'
import { sipWebSocketStage } from './sip-websocket-stage'
import type { Stages } from './stage'
import { urlPopStage } from './url-pop-stage'

const STAGES: Stages = { 'sip-websocket': sipWebSocketStage, 'url-pop': urlPopStage, 'dom-profile': domProfileStage }
const NUMBER = '+8613800138000'
const OTHER = '+12025550123'

const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((close) => close()))

function play(detector: Detector) {
  const stage = STAGES[detector.name]()
  const stop = new AbortController()
  const signals: CallSignal[] = []
  open.push(() => { stop.abort(); stage.close() })
  const sensor = detector.sense({
    window, abort: stop.signal, now: () => Date.now() as EpochMs, onCounts: () => undefined,
    onSignals: (each) => { signals.push(...each); return Promise.resolve(true) },
  })
  sensor.obey(stage.profile)
  const kinds = () => signals.map(({ kind }) => kind)
  return { stage, stop, sensor, signals, kinds, refs: () => new Set(signals.map(({ ref }) => ref)) }
}

describe.each(DETECTORS.map((detector) => [detector.name, detector] as const))('%s', (name, detector) => {
  const can = STAGES[name]()
  can.close()

  test('tells a ring with the number and the name, once', async () => {
    const { stage, signals } = play(detector)
    stage.ring(NUMBER, '王建国')
    await stage.settle()
    expect(signals).toMatchObject([{ detector: name, kind: 'ringing', direction: 'inbound', remote: { rawNumber: NUMBER, name: '王建国' } }])
  })

  test('says only what the contract allows', async () => {
    const { stage, signals } = play(detector)
    stage.ring(NUMBER)
    await stage.settle()
    for (const signal of signals) expect(decodeCallSignal(signal)).toEqual(signal)
  })

  test('keeps the number out of the ref, which is stored in clear', async () => {
    const { stage, refs } = play(detector)
    stage.ring(NUMBER)
    await stage.settle()
    for (const ref of refs()) expect(ref).not.toContain('13800138000')
  })

  test('says a duplicate once', async () => {
    const { stage, kinds } = play(detector)
    stage.ring(NUMBER)
    await stage.settle()
    stage.repeat()
    await stage.settle()
    expect(kinds()).toEqual(['ringing'])
  })

  test('tells the next caller as another call', async () => {
    const { stage, signals, refs } = play(detector)
    stage.ring(NUMBER)
    await stage.settle()
    stage.hangUp?.()
    await stage.settle()
    stage.ring(OTHER)
    await stage.settle()
    expect(refs().size).toBe(2)
    expect(signals.at(-1)).toMatchObject({ kind: 'ringing', remote: { rawNumber: OTHER } })
  })

  test('ignores what is no call of this agent', async () => {
    const { stage, signals } = play(detector)
    stage.chatter()
    await stage.settle()
    expect(signals).toEqual([])
  })

  test('is silent when aborted', async () => {
    const { stage, stop, sensor, signals } = play(detector)
    stop.abort()
    stage.ring(NUMBER)
    sensor.obey(stage.profile)
    stage.ring(OTHER)
    await stage.settle()
    expect(signals).toEqual([])
  })

  if (can.answer && can.hangUp) {
    test('tells answer and hang-up of the same call', async () => {
      const { stage, kinds, refs, signals } = play(detector)
      for (const step of [() => stage.ring(NUMBER), stage.answer, stage.hangUp]) {
        step?.()
        await stage.settle()
      }
      expect(kinds()).toEqual(['ringing', 'answered', 'ended'])
      expect(refs().size).toBe(1)
      expect(signals.at(-1)).toMatchObject({ outcome: 'completed', remote: { rawNumber: NUMBER } })
    })
  }

  if (can.hold && can.resume) {
    test('tells hold and resume', async () => {
      const { stage, kinds, refs } = play(detector)
      for (const step of [() => stage.ring(NUMBER), stage.answer, stage.hold, stage.resume]) {
        step?.()
        await stage.settle()
      }
      expect(kinds()).toEqual(['ringing', 'answered', 'held', 'resumed'])
      expect(refs().size).toBe(1)
    })
  }

  if (can.hangUp) {
    test('tells a ring that nobody took as missed', async () => {
      const { stage, kinds, signals } = play(detector)
      stage.ring(NUMBER)
      await stage.settle()
      stage.hangUp?.()
      await stage.settle()
      expect(kinds()).toEqual(['ringing', 'ended'])
      expect(signals.at(-1)).toMatchObject({ outcome: 'missed' })
    })
  }
})
