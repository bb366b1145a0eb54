/** A key of a telephone, or silence, and for how many seconds. */
export type Part = readonly [what: string, seconds?: number]

export const sampleRate: number
export function makeRecording(parts: readonly Part[]): Buffer
export function samplesOf(wav: Buffer): readonly number[]
