import { amount, integer, isRecordValue, listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import { TASK_KINDS } from '../contract/facts'
import type { ArticleId, DemandId, LineId } from '../contract/ids'
import { MOST_GUIDE_CHOICES, MOST_GUIDE_LEVELS, type Demand, type DemandPoint, type GuideChoice, type GuideStep } from '../contract/knowledge'
import { LANGUAGES } from '../contract/language'
import { LINK_TARGET, LONGEST_TARGET } from '../knowledge/link-address'
import { VERSIONED } from './decode-codes'

const name = text(120)
const article = text<ArticleId>(200)
const MOST = 30

const decodePoint: Decoder<DemandPoint> = (input) => record({ text: text(500), article: optional(article) })(input) ?? record({ article })(input)

const decodeTarget: Decoder<string> = (input) => (typeof input === 'string' && input.length <= LONGEST_TARGET && LINK_TARGET.test(input) ? input : undefined)

const decodePage = record({
  language: oneOf(...LANGUAGES), points: listOf(decodePoint, MOST), fields: listOf(text(80), MOST),
  texts: listOf(record({ id: name, title: name, body: text(700) }), MOST),
  tasks: listOf(record({ kind: oneOf(...TASK_KINDS), text: text(500), dueInHours: amount(0, 24 * 366) }), MOST),
  links: optional(listOf(record({ title: name, to: decodeTarget }), MOST)),
  guide: optional((input: unknown) => decodeGuide(input, 1)),
})

/** A demand with its page as it is stored, within the same limits as in a file. */
export const decodeDemand: Decoder<Demand> = record({
  ...VERSIONED, kind: oneOf('demand'), id: text<DemandId>(200), line: text<LineId>(64), parent: optional(text<DemandId>(200)), order: integer(-1e6, 1e6), page: decodePage,
})

function decodeGuide(input: unknown, level: number): GuideStep | undefined {
  if (level > MOST_GUIDE_LEVELS) return undefined
  return record({ ask: text(200), choices: listOf((each) => decodeChoice(each, level), MOST_GUIDE_CHOICES) })(input)
}

const decodeWords = record({ label: text(200), phrasings: optional(listOf(text(200), 20)) })
const decodeEnd = record({ text: text(1000), article: optional(article) })

function decodeChoice(input: unknown, level: number): GuideChoice | undefined {
  const words = decodeWords(input)
  if (!words || !isRecordValue(input) || (input.next === undefined) === (input.end === undefined)) return undefined
  const next = input.next === undefined ? undefined : decodeGuide(input.next, level + 1)
  if (next) return { ...words, next }
  const end = decodeEnd(input.end)
  return end && { ...words, end }
}
