const TOLD_EVERY_MS = 200

/** Progress a few times a second: more would keep the page drawing. The first word always comes, and so does the last. */
export function toldSeldom(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let toldAt = -TOLD_EVERY_MS
  return (done, total) => {
    if (done < total && performance.now() - toldAt < TOLD_EVERY_MS) return
    toldAt = performance.now()
    tell(done, total)
  }
}
