import { digitTokenAt, type DigitToken } from './digit-tokens'

/** Numbers that are said one after the other. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly tokens: readonly DigitToken[]
  /** As far as it can be told without knowing what it is, one number: not a list of prices. */
  readonly isOne: boolean
  /** Nothing stands between its parts that also stands between members of a list. */
  readonly isClose: boolean
}

/** What may stand between two parts of one number: signs, spaces, an end of a line, and the little words of somebody who reads out. */
const FIRM_GAP = /^(?:[\s\-‐-―.·•()+_]|嗯|啊|呃|额|哦|唔|然后|然後|再来|再來|杠|横线|橫線|空格|um+\b|uh+\b|erm?\b|then\b|dash\b|hyphen\b|space\b)+/i
/** These also stand between the members of a list. */
const LOOSE_GAP = /^(?:[\s\-‐-―.·•()+_,，、。;；:：/]|嗯|啊|呃|额|哦|唔|然后|然後|再来|再來|再|和|跟|杠|um+\b|uh+\b|erm?\b|and\b|then\b|dash\b)+/i
const LONGEST_GAP = 16

/** Finds the runs of a text in which everything that is known to be something else was blanked out. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = []
  for (let at = 0; at < text.length; ) {
    const first = digitTokenAt(text, at, 0)
    if (!first) {
      at += 1
      continue
    }
    const { tokens, gaps } = tokensFrom(text, first)
    runs.push(runOf(tokens, gaps))
    at = (tokens.at(-1) ?? first).end
  }
  return runs
}

/** Its members by themselves, where the whole is nothing. Those without a comma between them stay together. */
export function partsOf(text: string, run: DigitRun): readonly DigitRun[] {
  const parts: DigitToken[][] = []
  for (const token of run.tokens) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    const gap = before && text.slice(before.end, token.start)
    if (last && gap !== undefined && isFirm(gap) && isReadTogether([...last, token], [])) last.push(token)
    else parts.push([token])
  }
  return parts.map((tokens) => runOf(tokens, []))
}

function tokensFrom(text: string, first: DigitToken): { readonly tokens: readonly DigitToken[]; readonly gaps: readonly string[] } {
  const tokens = [first]
  const gaps: string[] = []
  let digits = first.digits.length
  for (let last = first; ; ) {
    const rest = text.slice(last.end, last.end + LONGEST_GAP)
    const gap = LOOSE_GAP.exec(rest)?.[0] ?? ''
    const next = digitTokenAt(text, last.end + gap.length, digits)
    if (!next) return { tokens, gaps }
    tokens.push(next)
    gaps.push(gap)
    digits += next.digits.length
    last = next
  }
}

const isFirm = (gap: string): boolean => gap === '' || FIRM_GAP.exec(gap)?.[0] === gap

/** Single digits are read out; of figures one at least is no price, no year and no round number. */
function isReadTogether(tokens: readonly DigitToken[], gaps: readonly string[]): boolean {
  if (tokens.length === 1) return true
  const spoken = tokens.filter(({ isSpoken }) => isSpoken).length
  const single = tokens.filter(({ digits, isSpoken }) => isSpoken || digits.length === 1).length
  if (single === tokens.length || spoken * 2 > tokens.length) return true
  return gaps.every(isFirm) && (single * 2 >= tokens.length || tokens.some(({ digits, isSpoken }) => !isSpoken && !isFigure(digits)))
}

const isFigure = (digits: string): boolean => digits.length <= 3 || digits.endsWith('00') || /^(?:19|20)\d{2}$/.test(digits)

function runOf(tokens: readonly DigitToken[], gaps: readonly string[]): DigitRun {
  return {
    start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, digits: tokens.map(({ digits }) => digits).join(''), tokens,
    isOne: isReadTogether(tokens, gaps), isClose: gaps.every(isFirm),
  }
}
