import { integer, listOf, optional, record, type Decoded } from '../../../core/contract/decode'
import type { EpochMs } from '../../../core/contract/ids'
import { decodeHeaderNames, decodeSipEvidence } from './sip-evidence'

/**
 * How the page hook (MAIN world) and the sensor (isolated world) of one document meet. They share nothing but the
 * document: the sensor sends a port with `PORT_EVENT`, at once and again whenever a hook says `HOOK_EVENT`. A hook that
 * takes the port cancels the event. `event.ports` reaches the other world synchronously (Chromium 156, tests/e2e/page-hook).
 * The page may hear and forge all of this: what comes out of the port is hostile.
 */
export const PORT_EVENT = 'callside:port'
export const HOOK_EVENT = 'callside:hook'
/** A new hook asks the one before it, which an extension reload left behind, to hand over and go. Both are in the MAIN world. */
export const SUCCESSION_EVENT = 'callside:succession'

/** What the hook holds until the background has it: a reload of the extension takes seconds, a call makes some ten pieces. */
export const MAX_UNACKED = 64
/** Calls whose opening is told again to a new sensor. */
export const MAX_RECALLED = 32

const piece = record({
  /** Counts up by one per document, over all hooks that serve it. */
  n: integer(1, Number.MAX_SAFE_INTEGER),
  at: integer<EpochMs>(0, 8.64e15),
  evidence: decodeSipEvidence,
})

/** Hook → sensor. Nothing else is ever said by the hook. */
export const decodeHookMessage = record({
  /** First message on a port: which numbering this is, so that a sensor tells a repetition from a new beginning. */
  series: optional(integer(0, Number.MAX_SAFE_INTEGER)),
  /** With `series`: how the calls in progress began. Told and acked before: it makes no signal. */
  recalled: optional(listOf(piece, MAX_RECALLED)),
  piece: optional(piece),
  /** Since the last message. */
  dropped: optional(integer(0, Number.MAX_SAFE_INTEGER)),
  hookErrors: optional(integer(0, Number.MAX_SAFE_INTEGER)),
})

/** Sensor → hook. */
export const decodeSensorMessage = record({
  acked: optional(integer(0, Number.MAX_SAFE_INTEGER)),
  headers: optional(decodeHeaderNames),
})

export type HookPiece = Decoded<typeof piece>
export type HookMessage = Decoded<typeof decodeHookMessage>
export type SensorMessage = Decoded<typeof decodeSensorMessage>
