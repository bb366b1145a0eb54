/**
 * Told all of an answer that came so far, each time some more did, it tells what `read` finds in the lines that are whole, each time
 * there is more of it. Between two ends of a line nothing is read: an answer comes in hundreds of pieces.
 */
export function tellWholeLines<Line>(read: (reply: string) => readonly Line[], tell: (lines: readonly Line[]) => void): (soFar: string) => void {
  let [end, told] = [0, 0]
  return (soFar) => {
    const next = soFar.lastIndexOf('\n') + 1
    if (next === end) return
    end = next
    const lines = read(soFar.slice(0, end))
    if (lines.length <= told) return
    told = lines.length
    tell(lines)
  }
}
