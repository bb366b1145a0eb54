/** Lets `burst` pass at once and `perSecond` after that. `now` in any milliseconds that do not run back. */
export function rateLimit(burst: number, perSecond: number): (now: number) => boolean {
  let left = burst
  let last: number | undefined
  return (now) => {
    left = Math.min(burst, left + (Math.max(0, now - (last ?? now)) / 1000) * perSecond)
    last = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
