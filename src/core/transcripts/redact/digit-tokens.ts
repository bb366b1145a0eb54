/** A number as it is written or said in one go: `138`, `三`, `double five`, `三个八`. */
export interface DigitToken {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Said digit by digit, as opposed to a figure. */
  readonly isSpoken: boolean
}

const HAN_DIGITS = '零0〇0○0洞0一1幺1么1壹1二2两2兩2贰2貳2三3叁3參3四4肆4五5伍5六6陆6陸6七7柒7拐7八8捌8九9玖9勾9'
const HAN = new Map(pairsOf(HAN_DIGITS))
/** Digits of the radio and of old clerks that are also parts of words: only right beside another one. */
const ALSO_WORDS = new Set('洞么拐勾')
const BEFORE_ME = new Set('什甚怎那多这這要')
const PLACE_WORDS = new Set('十百千万萬亿億拾佰仟')
/** Fewer before 十, 百, 千 are the beginning of a figure (`二百`), more are not. */
const FEWEST_READ_OUT = 4

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const WORDS = new Map<string, string>([
  ...UNITS.map((word, index) => [word, String(index)] as const), ...TEENS.map((word, index) => [word, String(index + 10)] as const),
  ['oh', '0'], ['o', '0'], ['nought', '0'], ['niner', '9'],
])
const UNIT = UNITS.slice(1).join('|')
const ONE_DIGIT = `[0-9]|zero|oh|nought|${UNIT}`
const MANY_TIMES = new RegExp(`^(double|triple|treble)[ -]+(${ONE_DIGIT})\\b`, 'i')
const TENS_WORD = new RegExp(`^(${TENS.join('|')})(?:[ -](${UNIT}))?\\b`, 'i')
const WORD = /^[a-z]+/i
const NEXT_DIGIT = `(?:${ONE_DIGIT}|oh|o|double|triple|treble)\\b`
const ZERO_BEFORE = new RegExp(`^(?:oh|o)[ ,-]+${NEXT_DIGIT}`, 'i')
/** Within a number it ends it, or a digit follows; "oh great" begins a sentence. */
const ZERO_WITHIN = new RegExp(`^(?:oh|o)(?:[ ,.-]*(?:$|[\\n;!?，。！？])|[ ,.-]+${NEXT_DIGIT})`, 'i')
const HAN_TIMES = /^([二两兩三四])[个個](?=([零〇一幺二三四五六七八九0-9]))/

/** The number that begins at `at`, if one does. `before`: how many digits the run has so far. */
export function digitTokenAt(text: string, at: number, before: number): DigitToken | undefined {
  const rest = text.slice(at, at + 24)
  const arabic = /^[0-9]+/.exec(text.slice(at))
  if (arabic) return token(at, arabic[0].length, arabic[0], false)
  const times = HAN_TIMES.exec(rest)
  if (times?.[1] && times[2] && !PLACE_WORDS.has(rest[3] ?? '')) return token(at, 3, (HAN.get(times[2]) ?? times[2]).repeat(Number(HAN.get(times[1]))), true)
  const han = HAN.get(rest[0] ?? '')
  if (han !== undefined) return isHanDigit(text, at, before) ? token(at, 1, han, true) : undefined
  // In the middle of a word no other begins.
  return /[a-z]/i.test(text[at - 1] ?? '') ? undefined : englishTokenAt(rest, at, before)
}

function englishTokenAt(rest: string, at: number, before: number): DigitToken | undefined {
  const many = MANY_TIMES.exec(rest)
  if (many?.[1] && many[2]) {
    const digit = WORDS.get(many[2].toLowerCase()) ?? many[2]
    return token(at, many[0].length, digit.repeat(many[1].toLowerCase() === 'double' ? 2 : 3), true)
  }
  const tens = TENS_WORD.exec(rest)
  if (tens?.[1]) return token(at, tens[0].length, String(TENS.indexOf(tens[1].toLowerCase()) + 2) + (WORDS.get(tens[2]?.toLowerCase() ?? '') ?? '0'), tens[2] !== undefined)
  const word = WORD.exec(rest)?.[0].toLowerCase()
  const digits = word === undefined ? undefined : WORDS.get(word)
  if (word === undefined || digits === undefined) return undefined
  if ((word === 'oh' || word === 'o') && !(before === 0 ? ZERO_BEFORE : ZERO_WITHIN).test(rest)) return undefined
  return token(at, word.length, digits, digits.length === 1)
}

function isHanDigit(text: string, at: number, before: number): boolean {
  const [left = '', own = '', right = ''] = [text[at - 1], text[at], text[at + 1]]
  if (ALSO_WORDS.has(own) && (BEFORE_ME.has(left) || !(HAN.has(left) || HAN.has(right)))) return false
  return before >= FEWEST_READ_OUT || !PLACE_WORDS.has(right)
}

function token(start: number, length: number, digits: string, isSpoken: boolean): DigitToken {
  return { start, end: start + length, digits, isSpoken }
}

function pairsOf(written: string): readonly (readonly [string, string])[] {
  return Array.from({ length: written.length / 2 }, (_, index) => [written[index * 2] ?? '', written[index * 2 + 1] ?? ''] as const)
}
