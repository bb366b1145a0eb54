import type { MaskKind } from '../../contract/transcripts'
import { classifyNumber } from './classify-number'
import { digitRuns, partsOf, type DigitRun } from './digit-runs'
import { withoutFigures } from './figures'
import { isKnownNumber, knownDigits, type KnownValues } from './known-values'
import { numberContext } from './number-context'
import type { Span } from './span'

export interface NumbersAsked {
  readonly known: KnownValues
  /** The line that was said before this place, by whomever. */
  readonly lineBefore: (place: number) => string
  readonly isStrict: boolean
}

/** An X behind seventeen digits, written or said. */
const CHECK_LETTER = /^[\s-]*(?:[xX]|叉|艾克斯|埃克斯|ex\b)/
/** What was masked already; digits that follow it at once are its end. */
const MARK_BEFORE = /\[(card|id|phone|account|code|number)\][\s\-‐-―,，、.。]*$/
const FEWEST_OF_AN_END = 3

/** Numbers that must go: written, read out digit by digit, or split over lines. */
export function findNumbers(text: string, asked: NumbersAsked): readonly Span[] {
  const rest = withoutFigures(text)
  const known = knownDigits(asked.known)
  return digitRuns(rest).flatMap((run) => {
    const whole = spanOf(rest, run, asked, known)
    if (whole) return [whole]
    return run.isOne ? [] : partsOf(rest, run).flatMap((part) => spanOf(rest, part, asked, known) ?? [])
  })
}

function spanOf(text: string, run: DigitRun, { lineBefore, isStrict }: NumbersAsked, known: ReturnType<typeof knownDigits>): Span | undefined {
  const own = known.find(({ digits }) => isKnownNumber(run.digits, digits))
  if (own) return { start: run.start, end: run.end, kind: own.kind }
  const [before, after] = [text.slice(Math.max(0, run.start - 60), run.start), text.slice(run.end, run.end + 24)]
  const mark = MARK_BEFORE.exec(before)?.[1]
  // The text holds it because this function put it there.
  if (mark !== undefined && run.digits.length >= FEWEST_OF_AN_END) return { start: run.start, end: run.end, kind: mark as MaskKind }
  const check = run.digits.length === 17 ? CHECK_LETTER.exec(after)?.[0] : undefined
  const kind = classifyNumber({
    ...run, isStrict, hasPlus: /\+\s?$/.test(before) || text[run.start - 1] === '+', ...(check !== undefined && { checkLetter: 'X' }),
    context: numberContext(lineBefore(run.start), before.slice(before.lastIndexOf('\n') + 1), after),
  })
  if (kind === undefined) return undefined
  const plus = /\+$/.exec(before) ? 1 : 0
  return { start: run.start - plus, end: run.end + (check !== undefined && kind === 'id' ? check.length : 0), kind }
}
