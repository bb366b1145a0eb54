import { isDate } from './check-digits'
import { blanked } from './span'

const DIGIT = '一二两兩三四五六七八九'
const COIN = '元|块|塊|毛|角|分钱|分錢|圆|圓|美元|美金|港币|港幣|港元|台币|台幣|新台币|人民币|人民幣|欧元|歐元|日元|日圓'
const COIN_EN = 'dollars?|yuan|rmb|usd|hkd|ntd|nt\\$|twd|cny|euros?|eur|pounds?|gbp|bucks?|cents?|kuai'
const MANY = '[万萬](?!一)|亿|億|千|百|k\\b|million\\b|thousand\\b|hundred\\b|billion\\b'
const SIZE = '[KMGTkmgt][Bb]?(?:ps)?(?![A-Za-z])|兆|个?[Gg](?![A-Za-z])|gigs?\\b|gigabytes?\\b|megabytes?\\b'
const COUNT = '分钟|分鐘|小时|小時|钟头|鐘頭|秒|天|日|月|年|周|週|星期|次|个|個|条|條|张|張|位|件|份|台|部|只|隻|度|公里|千米|米|折|期|倍|岁|歲|人|点|點|级|級|名|项|項|单|單|笔|筆|套|成|楼盘|号线|号文|%|％|‰|°'
const COUNT_EN = 'minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times|seconds?|secs?|people|persons?|orders?|items?|pieces?|percent|kwh|km|kg|mbps|gbps|am|pm|a\\.m\\.|p\\.m\\.|texts?|messages?|calls?'

const MONTHS = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** Of at most so many digits a figure with a word behind it is an amount or a count; longer ones are looked at as numbers. */
const FIGURE = '\\d{1,7}(?:\\.\\d+)?'
const AMOUNT = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,10})(?:\\.\\d+)?'

/** What is a figure whatever stands around it. Amounts, sizes, counts, days, times, versions: they are what a call is about, and stay. */
const FIGURES: readonly RegExp[] = [
  // 2026-03-15, 2026年3月15日, 15/3/2026, 3月15号
  /(?<!\d|\d[-/. ])(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*[日号號]?|\s*月)?(?!\d|-\d)/g,
  /(?<!\d|\d[-/. ])\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}\s*月\s*\d{1,2}\s*[日号號]?/g,
  /(?<!\d|\d[-/. ])(?:19|20)\d{2}\s*[-–~至到]\s*(?:19|20)\d{2}(?!\d|[-/. ]\d)/g,
  new RegExp(`(?<![A-Za-z])(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+(?:19|20)\\d{2})?(?!\\d)`, 'gi'),
  new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})(?:,?\\s+(?:19|20)\\d{2})?(?![A-Za-z\\d])`, 'gi'),
  // 18:30, 18:30:15
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  new RegExp(`(?:[¥$€£]|RMB|USD|HKD|HK\\$|NT\\$|CNY|TWD)\\s*${AMOUNT}`, 'gi'),
  new RegExp(`(?<![\\d.])${AMOUNT}\\s*(?:${MANY})?\\s*(?:${COIN}|(?:${COIN_EN})\\b)`, 'gi'),
  new RegExp(`(?<![\\d.])${FIGURE}\\s*(?:${MANY})`, 'gi'),
  /(?<![\d.,])\d{1,3}(?:,\d{3}){1,3}(?:\.\d+)?(?![\d,])/g,
  new RegExp(`(?<![\\d.])${FIGURE}\\s?(?:${SIZE})`, 'g'),
  new RegExp(`(?<![\\d.-])\\d{1,6}(?:\\.\\d+)?\\s*(?:${COUNT}|(?:${COUNT_EN})\\b)`, 'gi'),
  // 3.5, 1.2.3.4 (a version, an address of a machine); not the dots of 138.0013.8000
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){1,3}(?![\d.])/g,
  // 二十块, 一百二十三, 三千五百万元
  new RegExp(`(?<![${DIGIT}零〇])[${DIGIT}]?[十百千万萬亿億](?:[零〇]?[${DIGIT}][十百千万萬亿億]?|[万萬亿億]){0,6}\\s*(?:${COIN})?(?![零〇${DIGIT}])`, 'g'),
]

/** Days without signs between them: `20260315`, by themselves. */
const COMPACT_DAY = /(?<![\d\w])(?:19|20)\d{6}(?![\d\w])/g

/** The same text, as long, with its figures blanked out. What is longer than a figure stays. */
export function withoutFigures(text: string): string {
  const plain = FIGURES.reduce((rest, figure) => rest.replace(figure, blanked), text)
  return plain.replace(COMPACT_DAY, (found) => (isDate(found) ? blanked(found) : found))
}
