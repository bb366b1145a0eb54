export interface Spoken {
  /** What is said before listening, as the site words it. */
  readonly consent: string
  readonly agent: string
  readonly customer: string
  /** The line that a key of a telephone stands for. */
  readonly lineOf: (key: string | undefined) => string | undefined
  readonly agentWav: Buffer
  readonly customerWav: Buffer
}

export function spokenIn(language: string): Spoken
