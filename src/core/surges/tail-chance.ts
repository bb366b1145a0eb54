/** How likely so many or more are, where `mean` are usual and their variance is `variance`: the negative binomial, or Poisson where nothing more is known. */
export function tailChance(count: number, mean: number, variance: number): number {
  if (count <= 0) return 1
  const size = variance > mean * 1.0001 ? mean ** 2 / (variance - mean) : undefined
  // Summed upwards from the count itself, so that the smallest chances keep their digits.
  let term = Math.exp(size === undefined ? count * Math.log(mean) - mean - logGamma(count + 1)
    : logGamma(count + size) - logGamma(size) - logGamma(count + 1) + size * Math.log(size / (size + mean)) + count * Math.log(mean / (size + mean)))
  let sum = 0
  for (let k = count; term > sum * 1e-9 && k < count + 100_000; k += 1) {
    sum += term
    term *= size === undefined ? mean / (k + 1) : ((k + size) / (k + 1)) * (mean / (size + mean))
  }
  return Math.min(1, count <= mean ? Math.max(sum, 0.5) : sum)
}

/** Lanczos' approximation (g = 7, n = 9), as in Numerical Recipes: 15 digits for positive numbers. */
function logGamma(x: number): number {
  const y = x - 1
  const series = LANCZOS.reduce((sum, coefficient, index) => sum + coefficient / (y + index + 1), 0.999_999_999_999_809_93)
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(series)
}
const LANCZOS = [676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7]
