import { spansOf, type Span } from './span'

const NUM = '(?:\\d{1,5}|[一二两兩三四五六七八九十百零〇]{1,6})'
const LETTER = '[A-Za-z]?'
const WAY = '路|街|(?<![知通频頻渠轨軌味报報难難管人劲])道|大街|马路|馬路|巷|弄|胡同|段|村|(?<![这這那哪家城心夜公])里|苑|小区|小區|社区|社區|花园|花園|家园|家園|公寓|大厦|大廈|广场|廣場|新城|庄园|莊園|邨|屋苑'
const HOUSE = '号楼|號樓|号院|號院|号|號|弄|栋|棟|幢|座'
const INSIDE = '号楼|號樓|单元|單元|楼|樓|层|層|室|房|座|栋|棟|幢|号|號|户|戶|門|门'
const GAP = '[\\s,，、-]{0,2}'
/** 北京市海淀区中关村大街 27 号 3 单元 501 室: what stands before the way is cut at the words that lead to it (`leadLength`). */
const HAN_STREET = new RegExp(`[\\u4e00-\\u9fff]{1,28}?(?:${WAY})${GAP}(?:${NUM}(?:段|巷|弄)${GAP}){0,3}(?:${NUM}${LETTER}(?:之${NUM})?(?:${HOUSE}))(?:之${NUM})?(?:${GAP}${NUM}${LETTER}(?:${INSIDE})(?:之${NUM})?|${GAP}[A-Za-z]?\\d{2,4}(?:室|房)?)*`, 'g')
/** 3 栋 2 单元 501 室 by itself. */
const HAN_HOUSE = new RegExp(`(?<!\\d)${NUM}${LETTER}(?:号楼|號樓|栋|棟|幢|座)${GAP}${NUM}${LETTER}(?:单元|單元|楼|樓|层|層|室|房)(?:${GAP}${NUM}${LETTER}(?:${INSIDE}))*`, 'g')
/** Where he said that it is an address: to the end of the clause, if there is a place in it. */
const HAN_TOLD = /(?:地址(?:是|在|为|為|[:：])?|住址(?:是|[:：])?|住在|家住|寄到|寄去|送到|收件地址(?:是|[:：])?)[\s:：]*([\u4e00-\u9fff0-9A-Za-z\s-]{4,60})/g
const PLACE = /[省市区區县縣镇鎮乡鄉州旗盟]/g
/** What leads to an address is no part of it. */
const LEAD = /^.*(?:地址|住址|住在|住|寄到|寄给|寄給|送到|送去|搬到|我家|公司|店|是|在|到|去|往|从|從|给|給|的)/

const EN_WORD = "[A-Za-z][A-Za-z'’.-]*"
const CAP_WORD = "[A-Z][A-Za-z'’.-]*"
const SURE_WAY = '[Ss]treet|[Aa]venue|[Rr]oad|[Ll]ane|[Bb]oulevard|[Tt]errace|[Cc]rescent|[Hh]ighway|[Pp]arkway'
const CAP_WAY = 'St|Ave|Rd|Ln|Drive|Dr|Blvd|Court|Ct|Place|Pl|Way|Square|Sq|Close|Hwy|Pkwy|Walk|Gardens|Park'
const NOT_A_NAME = '(?!(?:minutes?|hours?|days?|dollars?|percent|people|of|to|in|the|is|a|and|or|more|times|on|at|for|gb|mb|km|miles?|metres?|meters?|way|lane)\\b)'
const EN_INSIDE = '(?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]lat|[Rr]oom|[Ff]loor|[Bb]uilding|[Bb]lock|#)'
const EN_TAIL = `(?:[\\s,]+${EN_INSIDE}\\.?\\s*#?[A-Za-z0-9-]{1,6}\\b){0,2}(?:,\\s*${CAP_WORD}(?:\\s${CAP_WORD}){0,2}){0,2}(?:,?\\s*[A-Z]{2}\\s\\d{5}(?:-\\d{4})?)?`
const EN_HEAD = `(?:${EN_INSIDE}\\.?\\s*[A-Za-z0-9-]{1,6}[\\s,]+)?`
const EN_STREETS: readonly RegExp[] = [
  new RegExp(`\\b${EN_HEAD}\\d{1,5}[A-Za-z]?\\s+(?:${NOT_A_NAME}${EN_WORD}\\s+){1,3}(?:${SURE_WAY})\\b${EN_TAIL}`, 'g'),
  new RegExp(`\\b${EN_HEAD}\\d{1,5}[A-Za-z]?\\s+(?:${CAP_WORD}\\s+){1,3}(?:${CAP_WAY})\\b\\.?${EN_TAIL}`, 'g'),
  /\bP\.?\s?O\.?\s?Box\s+\d{1,6}\b/gi,
  // A town, a state and its ZIP code; a British postcode.
  /\b[A-Z][A-Za-z]+,\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}\b/g,
]

/** Street addresses as far as their form tells them: a way and a number, or a place where the word for it was said. */
export function findAddresses(text: string): readonly Span[] {
  const han = spansOf(text, HAN_STREET, 'address').map((span) => ({ ...span, start: span.start + leadLength(text.slice(span.start, span.end)) }))
  const told = spansOf(text, HAN_TOLD, 'address', 1).filter(({ start, end }) => isPlace(text.slice(start, end)))
  return [...han, ...spansOf(text, HAN_HOUSE, 'address'), ...told, ...EN_STREETS.flatMap((pattern) => spansOf(text, pattern, 'address'))]
}

const PLACE_OR_WAY = new RegExp(`[省市区區县縣镇鎮乡鄉]|${WAY}`)

const isPlace = (told: string): boolean => (told.match(PLACE) ?? []).length > 1 || (/\d/.test(told) && PLACE_OR_WAY.test(told))

function leadLength(found: string): number {
  const before = /^[\u4e00-\u9fff]+/.exec(found)?.[0] ?? ''
  return LEAD.exec(before.slice(0, -2))?.[0].length ?? 0
}
