/** Seven digits are the shortest number that reaches somebody. */
const SHORTEST = 7
const SHOWN_HEAD = 3
const SHOWN_TAIL = 4
const DIGIT = '[0-9０-９〇零一二三四五六七八九幺两兩]'
/** Digits with what people write between the parts of a number; two signs at most, as in ") ". */
const RUN = new RegExp(`${DIGIT}(?:[\\s\\-‐-―−－.．·()（）/／_+＋]{0,3}${DIGIT}){${SHORTEST - 1},}`, 'gu')
const ONE = new RegExp(DIGIT, 'gu')
const A_DAY = /^(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)/

/**
 * No whole number leaves in a free text, however it is written: of a run of seven digits and more the middle is starred, and
 * at least four stay hidden. A day of the calendar is let through; other long numbers are not told from a phone's.
 */
export function maskNumbers(text: string): string {
  return text.replace(RUN, (run) => {
    const day = A_DAY.exec(run)?.[0]
    return day === undefined ? masked(run) : day + maskNumbers(run.slice(day.length))
  })
}

function masked(run: string): string {
  const count = run.match(ONE)?.length ?? 0
  const tail = count > SHOWN_HEAD + SHOWN_TAIL ? SHOWN_TAIL : SHOWN_HEAD
  const head = count >= SHOWN_HEAD + SHOWN_TAIL + 2 ? SHOWN_HEAD : 0
  let at = 0
  const hide = (digit: string): string => {
    at += 1
    return at > head && at <= count - tail ? '*' : digit
  }
  return run.replace(ONE, hide)
}
