/** ISO/IEC 7812: the check digit of payment cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

/** GB 11643-1999: six of the place, eight of the birthday, three in a row, one to check (X is ten). */
export function isMainlandId(written: string): boolean {
  if (!/^\d{17}[\dX]$/.test(written) || !isDate(written.slice(6, 14))) return false
  const sum = Array.from(written.slice(0, 17)).reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return '10X98765432'[sum % 11] === written[17]
}

/** Before 1999: fifteen, a two-digit year, nothing to check. */
export const isOldMainlandId = (digits: string): boolean => /^[1-8]\d{14}$/.test(digits) && isDate(`19${digits.slice(6, 12)}`)

/** Hong Kong: one or two letters, six digits, a check digit (A is ten). The letters weigh 9 and 8; a missing first one counts 36. */
export function isHongKongId(letters: string, signs: string): boolean {
  if (!/^[A-Z]{1,2}$/.test(letters) || !/^\d{6}[\dA]$/.test(signs)) return false
  const values = [...letters.padStart(2, ' ')].map((letter) => (letter === ' ' ? 36 : letter.charCodeAt(0) - 55))
  const all = [...values, ...[...signs].map((sign) => (sign === 'A' ? 10 : Number(sign)))]
  return all.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11 === 0
}

/** Taiwan: a letter of the place, one of the sex (8, 9: residents since 2021), seven in a row, one to check. */
export function isTaiwanId(letter: string, digits: string): boolean {
  if (!/^[A-Z]$/.test(letter) || !/^[1289]\d{8}$/.test(digits)) return false
  // In the order in which the letters were given to places: A is 10, I came late.
  const place = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(letter) + 10
  const all = [Math.floor(place / 10), place % 10, ...[...digits].map(Number)]
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]
  return all.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) % 10 === 0
}

/** ISO 13616: the first four signs go to the end, letters become 10 to 35, and the rest by 97 is 1. */
export function isIban(written: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(written)) return false
  const signs = written.slice(4) + written.slice(0, 4)
  return [...signs].reduce((rest, sign) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55
    return (rest * (value > 9 ? 100 : 10) + value) % 97
  }, 0) === 1
}

/** `19850612`: a day of the last or this century. */
export function isDate(digits: string): boolean {
  if (!/^(?:19|20)\d{6}$/.test(digits)) return false
  const [month, day] = [Number(digits.slice(4, 6)), Number(digits.slice(6, 8))]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
