import type { Decoder } from './decode'

/** A message that only our own pages at the top of their tab or panel may send. */
export const fromDesk = <Body>(body: Decoder<Body>) => ({ from: ['desk'], body }) as const
