import { describe, expect, test } from 'vitest'
import type { AgentId, CallId, ContactId, EpochMs, LineId, TranscriptLineId } from '../../../../src/core/contract/ids'
import { encodeWav } from '../../../../src/core/transcripts/audio/encode-wav'
import { isHeardNow } from '../../../../src/core/transcripts/audio/is-heard-now'
import { spokenLine, type SpokenPiece } from '../../../../src/core/transcripts/audio/spoken-line'
import { EMPTY_LINE, leaveLine, MOST_WAITING_SECONDS, retryAfterMs, secondsOf, waitInLine, type WaitingLine } from '../../../../src/core/transcripts/audio/wait-in-line'
import { inOrder } from '../../../../src/core/transcripts/in-order'
import type { HeardLine } from '../../../../src/core/transcripts/heard-line'

describe('a piece of sound', () => {
  test('is a WAV file of 16 kHz, one channel, 16 bits; what is too loud is cut', () => {
    const wav = encodeWav(new Float32Array([0, 1, -1, 2, -0.5]))
    const view = new DataView(wav.buffer)
    const words = new TextDecoder('latin1')
    expect([words.decode(wav.slice(0, 4)), words.decode(wav.slice(8, 16)), words.decode(wav.slice(36, 40))]).toEqual(['RIFF', 'WAVEfmt ', 'data'])
    expect([view.getUint32(4, true), view.getUint16(20, true), view.getUint16(22, true), view.getUint32(24, true), view.getUint32(28, true), view.getUint16(34, true), view.getUint32(40, true)]).toEqual([wav.length - 8, 1, 1, 16_000, 32_000, 16, 10])
    expect([0, 1, 2, 3, 4].map((index) => view.getInt16(44 + index * 2, true))).toEqual([0, 32_767, -32_767, 32_767, -16_383])
  })
})

describe('pieces that wait for their text', () => {
  type Line = WaitingLine<{ readonly n: number; readonly seconds: number }>
  const line = (count: number, seconds = 15): Line => Array.from({ length: count }, (_, n) => ({ n, seconds })).reduce<Line>(waitInLine, EMPTY_LINE)

  test('stay in their order, and leave as they are done with', () => {
    expect(leaveLine(line(3), false)).toEqual({ waiting: [{ n: 1, seconds: 15 }, { n: 2, seconds: 15 }], lostSeconds: 0 })
  })

  test('are two minutes at most: over that the oldest goes that is not under way, and it is counted', () => {
    const { waiting, lostSeconds } = line(10)
    expect(secondsOf(waiting)).toBeLessThanOrEqual(MOST_WAITING_SECONDS)
    expect(waiting.map(({ n }) => n)).toEqual([0, 3, 4, 5, 6, 7, 8, 9])
    expect(lostSeconds).toBe(30)
    expect(leaveLine(line(1), true)).toEqual({ waiting: [], lostSeconds: 15 })
  })

  test('are tried again later and later, but never later than a quarter of a minute', () => {
    expect([1, 2, 3, 4, 5, 9].map(retryAfterMs)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
  })
})

describe('what was recognised', () => {
  const said = { id: 'l' as TranscriptLineId, call: 'c' as CallId, contact: 'k' as ContactId, line: 'b' as LineId, agent: 'a' as AgentId, at: 1000 as EpochMs, text: ' 我的  流量 ' }
  const piece: SpokenPiece = { session: 's', channel: 'customer', number: 1 }

  test('is a line by the voice of its channel', () => {
    expect(spokenLine([], piece, said)).toEqual([{ ...said, text: '我的 流量', seq: 1, speaker: 'customer', source: 'audio', isFinal: true, block: 'audio/s/customer/1', changedAt: 1000 }])
  })

  test('is one line, however often it is told, and none where nothing was said', () => {
    const known = spokenLine([], piece, said)
    expect(spokenLine(known, piece, { ...said, id: 'again' as TranscriptLineId })).toEqual([])
    expect(spokenLine(known, { ...piece, number: 2 }, { ...said, text: ' \n' })).toEqual([])
  })

  test('stands where it was said, also where the other voice was transcribed first', () => {
    const answer = spokenLine([], { ...piece, channel: 'agent' }, { ...said, at: 5000 as EpochMs, text: '好的' })
    const question = spokenLine(answer, piece, said)
    expect(inOrder<HeardLine>([...answer, ...question]).map(({ text }) => text)).toEqual(['我的 流量', '好的'])
  })
})

test('what has not told of itself for a while does not listen any more', () => {
  const listening = { call: 'c' as CallId, session: 's', state: 'on', startedAt: 0 as EpochMs, seenAt: 100_000 as EpochMs, missing: {}, keptSeconds: 0, lostSeconds: 0, revivals: 0 } as const
  expect([101_000, 130_000].map((now) => isHeardNow(listening, now as EpochMs))).toEqual([true, false])
  expect(isHeardNow({ ...listening, state: 'over' }, 101_000 as EpochMs)).toBe(false)
})
