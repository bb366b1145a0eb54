/** What was said of a number before it was said, or right after. */
export type NumberContext = 'code' | 'card' | 'id' | 'account' | 'phone' | 'order' | 'amount'

const NO = '(?:号码|號碼|号|號|编号|編號)?'
const NO_EN = '(?: ?(?:numbers?|no\\.?|id))?(?: (?:is|was))?'
const words = (han: string, english: string) => new RegExp(`(?:${han})${NO}|\\b(?:${english})${NO_EN}\\b`, 'gi')
/** Codes that open nothing: an offer's, a parcel's, a town's. */
const OPEN_CODES = '(?:promo|promotion|error|area|postal|post|zip|country|status|discount|coupon|voucher|product|dress|source|plan|offer|diall?ing|sort)'
const DIGIT_FOLLOWS = '(?=[\\s:,]*(?:is|was|it\'?s|reads|says|[\\d:]|double|triple|zero|one|two|three|four|five|six|seven|eight|nine|$))'

/** Of two that end at one place the first counts. */
const CONTEXTS: readonly (readonly [NumberContext, RegExp])[] = [
  ['code', new RegExp(`验证码|驗證碼|校验码|校驗碼|动态码|動態碼|动态密码|動態密碼|短信码|簡訊碼|安全码|安全碼|口令|密码|密碼|认证码|認證碼|pass ?codes?|pass ?words?|verification(?: codes?)?|one[- ]time(?: \\w+)?|\\botp\\b|\\bpin\\b|\\bcvv2?\\b|\\bcvc\\b|security code|(?<!\\b${OPEN_CODES}[ -])\\bcode\\b${DIGIT_FOLLOWS}`, 'gi')],
  ['card', words('银行卡|銀行卡|信用卡|储蓄卡|儲蓄卡|借记卡|金融卡|卡(?=号|號)', 'credit card|debit card|bank card|card(?= number)')],
  ['id', words('身份证|身份證|身分證|证件|證件|护照|護照|通行证|通行證|居住证|居留證|社保|社会保障|驾照|駕照', 'passport|id card|id(?= number)|identity(?: card)?|social security|driver\'?s? licen[cs]e|national insurance')],
  ['account', words('账号|帐号|賬號|帳號|账户|帐户|賬戶|帳戶|户口|戶口|存折|存摺|开户|開戶', 'account|iban|sort code|routing')],
  ['order', words('订单|訂單|单号|單號|工单|工單|运单|運單|流水|受理|案件|批次|型号|型號|工号|工號|编号|編號|快递|快遞', 'order|ticket|tracking|reference|ref|case|invoice|booking|confirmation|flight|model|serial|article')],
  ['phone', words('电话|電話|手机|手機|联系方式|聯絡方式|座机|市話|号码|號碼', 'phone|mobile|cell|telephone|whats ?app|call (?:me|him|her|back)(?: (?:on|at))?|reach (?:me|him|her)(?: (?:on|at))?|number(?= is)')],
  ['amount', words('余额|餘額|金额|金額|一共|总共|總共|合计|合計|花了|扣了|充了|费用|費用|价格|價格|价钱|價錢|账单|帳單|流量|积分|積分', 'balance|total|amount|price|costs?|charged?|paid|points|bill')],
]
/** What is said of a number stands near it; of a code nearer, for a call has many short numbers. */
const REACH = 30
const CODE_REACH = 14
const AFTER: readonly (readonly [NumberContext, RegExp])[] = [
  ['code', /^[\s,，]*(?:这|這)?(?:是|就是|为|為)[^。！？!?]{0,6}(?:验证码|驗證碼|校验码|动态码|密码|密碼)|^[\s,]*(?:is|was)[\w ]{0,8}(?:code|pin|passcode)\b/i],
  ['phone', /^[\s,，]*(?:这|這)?(?:是|就是)[^。！？!?]{0,6}(?:电话|電話|手机|手機|号码)|^[\s,]*is my (?:phone|mobile|cell|number)\b/i],
]
/** A number that begins its line answers the line before. */
const LINE_BEGINS = 6

/** The word that stands nearest. `earlier`: the line before, whoever spoke it. */
export function numberContext(earlier: string, before: string, after: string): NumberContext | undefined {
  const told = AFTER.find(([, pattern]) => pattern.test(after.slice(0, 24)))
  if (told) return told[0]
  const near = `${earlier} ${before}`.slice(-REACH)
  const isAnswer = before.trim().length <= LINE_BEGINS
  let best: { readonly kind: NumberContext; readonly end: number } | undefined
  for (const [kind, pattern] of CONTEXTS) {
    for (const match of near.matchAll(pattern)) {
      const end = match.index + match[0].length
      const isNear = kind !== 'code' || isAnswer || near.length - end <= CODE_REACH
      if (isNear && (!best || end > best.end)) best = { kind, end }
    }
  }
  return best?.kind
}
