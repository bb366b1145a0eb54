import { isHongKongId, isIban, isTaiwanId } from './check-digits'
import { spansOf, type Span } from './span'

/** A letter or two, then digits that may stand apart and a check sign in brackets. */
const LETTERS_AND_DIGITS = /(?<![A-Za-z0-9])([A-Za-z](?:[\s-]?[A-Za-z])?)[\s-]?((?:[0-9][\s-]?){6,9}(?:\(?\s?[0-9Aa]\s?\))?|(?:[0-9][\s-]?){6}[Aa])(?![A-Za-z0-9])/g
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/g
/** Mainland and Taiwan passports, permits for Hong Kong, Macau and Taiwan: a letter or two, seven or eight digits; nothing to check, so only where the word is said. */
const TRAVEL = /(?:护照|護照|通行证|通行證|台胞证|臺胞證|回乡证|回鄉證|居留證|passport|permit)[^0-9A-Za-z。！？!?]{0,10}(?:number |no\.? |is |号码?|號碼?|是)*[\s:：]*([A-Za-z]{1,2}[\s-]?(?:[0-9][\s-]?){6,9}[0-9])(?![0-9A-Za-z])/gi
/** A word that opens something, letters and all: `密码是 Blue42!`. */
const PASSWORD = /(?:密码|密碼|pass ?word|pass ?code)\s*(?:是|为|為|is|:|：)\s*((?=[^\s，。,]*\d)[A-Za-z0-9!@#$%^&*_-]{4,40})/gi

export function findLetterIds(text: string): readonly Span[] {
  const ids = [...text.matchAll(LETTERS_AND_DIGITS)].flatMap(({ index, 0: found, 1: letters = '', 2: signs = '' }): readonly Span[] => {
    const [plainLetters, plainSigns] = [plain(letters), plain(signs)]
    const isId = isHongKongId(plainLetters, plainSigns) || isTaiwanId(plainLetters, plainSigns)
    return isId ? [{ start: index, end: index + found.trimEnd().length, kind: 'id' }] : []
  })
  const ibans = spansOf(text, IBAN, 'account').filter(({ start, end }) => isIban(plain(text.slice(start, end))))
  return [...ids, ...ibans, ...spansOf(text, TRAVEL, 'id', 1), ...spansOf(text, PASSWORD, 'code', 1)]
}

const plain = (written: string): string => written.replace(/[\s()-]/g, '').toUpperCase()
