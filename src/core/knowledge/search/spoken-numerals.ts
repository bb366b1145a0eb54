const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const TEN_THOUSAND = /^[万萬]$/u
/** 十分 is "very" and 一点 "a little"; a digit by itself is a number only before what is counted, or 一样 and 一家 were numbers. */
const SPOKEN = /(?<![零〇一二两兩三四五六七八九])(?:十(?!分)|[一二两兩三四五六七八九](?=[十百千万萬]|[点點][零〇一二三四五六七八九]|[元块塊分星]|以[上下内]|[到至]))[零〇一二两兩三四五六七八九十百千万萬]*(?:[点點][零〇一二三四五六七八九]+)?/gu

/** The text with what Chinese says in numerals as digits: 一百到一百五 is 100到150, 四点五分 is 4.5分. What is no number stays. */
export const withDigits = (text: string): string => text.replace(SPOKEN, (spoken) => readSpoken(spoken) ?? spoken)

function readSpoken(spoken: string): string | undefined {
  const [whole = '', behind = ''] = spoken.split(/[点點]/u)
  const value = readWhole(whole)
  if (value === undefined) return undefined
  return behind === '' ? String(value) : `${value}.${Array.from(behind, (digit) => DIGITS[digit]).join('')}`
}

/** Undefined: digits read out one by one (二零二六), or two numbers in one (两三百). */
function readWhole(spoken: string): number | undefined {
  let [above, sum, unit] = [0, 0, 1]
  let digit: number | undefined
  for (const sign of spoken) {
    const said = DIGITS[sign]
    if (said !== undefined) {
      if (digit) return undefined
      digit = said
      if (said === 0) unit = 1
    } else if (TEN_THOUSAND.test(sign)) {
      [above, sum, digit, unit] = [(sum + (digit ?? 0)) * 10_000, 0, undefined, 10_000]
    } else {
      unit = UNITS[sign] ?? 1
      sum += (digit || 1) * unit
      digit = undefined
    }
  }
  // 一百五 is 150, 一百零五 is 105, 二十五 is 25.
  return above + sum + (digit ?? 0) * (unit > 10 ? unit / 10 : 1)
}
