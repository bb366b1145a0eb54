export const keys: readonly string[]
export function keyIn(samples: readonly number[], sampleRate: number): string | undefined
