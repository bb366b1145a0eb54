import type { Random } from './seeded-random'

/** One draw from the Beta distribution: of two Gamma draws, by Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
export function drawBeta(successes: number, failures: number, random: Random): number {
  const one = drawGamma(successes, random)
  const other = drawGamma(failures, random)
  return one + other === 0 ? 0.5 : one / (one + other)
}

function drawGamma(shape: number, random: Random): number {
  // Below 1 the method does not hold: a draw of shape + 1 is shrunk, as their paper says.
  if (shape < 1) return drawGamma(shape + 1, random) * positive(random) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(positive(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Box and Muller. */
const drawNormal = (random: Random): number => Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random())
const positive = (random: Random): number => Math.max(random(), Number.MIN_VALUE)
