/**
 * One spelling for the many ways Unicode writes the same characters, so that all later rules are about ASCII:
 * full-width and foreign digits, dashes, brackets and spaces become plain; invisible characters go.
 */
export function plainNumberText(written: string): string {
  return withoutTableMarks(decodePercent(written)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\p{Me}\p{Extended_Pictographic}]/gu, '')
    .replace(/["'`\u2018-\u201f]/g, '')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replace(/[\p{Pd}\u2212\u30fc\u2500]/gu, '-')
    .replace(/[[{【〔〈《「『]/g, bracket => ('〈《'.includes(bracket) ? '<' : '('))
    .replace(/[\]}】〕〉》」』]/g, bracket => ('〉》'.includes(bracket) ? '>' : ')'))
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .trim())
}

/**
 * What tables do to numbers: ="138…" keeps one from becoming a figure, 138….0 is one that became it, 86+138… has its country in
 * a column of its own, and a list is cut with a separator left at its end.
 */
function withoutTableMarks(text: string): string {
  return text
    .replace(/^=\s*(?=[+(\d])/, '')
    .replace(/^(\+?\d{5,})\.0{1,2}$/, '$1')
    .replace(/^(?:\+|00)?([1-9]\d{0,2})\+(?=\d)/, '+$1')
    .replace(/^[\s,;、|]+(?=[+(\d])|(?<=\d\)?)[\s,;、|]+$/g, '')
}

/** SIP and tel URIs arrive escaped: %2B8613800138000. Only ASCII is decoded; the rest cannot be part of a number. */
function decodePercent(written: string): string {
  return written.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Unicode keeps decimal digits in runs of ten that start with zero (Unicode Standard, 4.6), so the place in the run is the value. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (before < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++
  return String(before)
}
