export interface Measured {
  readonly ranked: readonly string[]
  readonly gold: readonly string[]
  readonly confidence: number
  readonly isShown: boolean
}

export interface Figures {
  readonly prefix: string
  readonly n: number
  readonly r1: number
  readonly r3: number
  readonly r5: number
  readonly mrr5: number
  /** Of the cards shown, those that fit. 0 where none was shown. */
  readonly shown_precision: number
  /** Of all turns that have a fitting article, those at which one was shown. */
  readonly shown_coverage: number
}

/** Four digits. */
export const share = (count: number, of: number): number => (of === 0 ? 0 : Math.round((count * 10_000) / of) / 10_000)

const placeOf = ({ ranked, gold }: Measured): number => ranked.slice(0, 5).findIndex((id) => gold.includes(id))

export function figuresOf(prefix: string, turns: readonly Measured[]): Figures {
  const places = turns.map(placeOf)
  const within = (most: number) => share(places.filter((place) => place >= 0 && place < most).length, turns.length)
  const shown = turns.filter(({ isShown }) => isShown)
  const fitting = shown.filter((turn) => placeOf(turn) === 0).length
  return {
    prefix, n: turns.length, r1: within(1), r3: within(3), r5: within(5),
    mrr5: share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0), turns.length),
    shown_precision: share(fitting, shown.length),
    shown_coverage: share(fitting, turns.length),
  }
}

export interface CurvePoint {
  readonly threshold: number
  readonly precision: number
  readonly coverage: number
}

const THRESHOLDS = Array.from({ length: 19 }, (_, step) => (step + 1) / 20)

/** What other thresholds would have shown. */
export function curveOf(turns: readonly Measured[]): CurvePoint[] {
  return THRESHOLDS.map((threshold) => {
    const { shown_precision: precision, shown_coverage: coverage } = figuresOf('', turns.map((turn) => ({ ...turn, isShown: turn.confidence >= threshold })))
    return { threshold, precision, coverage }
  })
}
