/** Words that people and systems write around a number; they say nothing about whose it is. Lower case. */
const LABELS = [
  ...`telephone tel phone mobile mob cellphone cell fax ph caller\\s?id caller calling call from number num whatsapp contact
  hotline handphone landline office home work direct`.split(/\s+/),
  ...`来电号码 來電號碼 来电显示 來電顯示 来电 來電 主叫号码 主叫號碼 主叫 被叫号码 被叫號碼 被叫 联系电话 聯絡電話 聯繫電話 联系方式 聯絡方式
  联系人电话 客户电话 客戶電話 行动电话 行動電話 移动电话 移動電話 电话号码 電話號碼 手机号码 手機號碼 手机号 手机 手機 办公电话 辦公電話
  家庭电话 座机 座機 固话 固話 市话 市話 电话 電話 传真 傳真 号码 號碼 热线 熱線 本人 家里 公司 住宅`.split(/\s+/),
].join('|')

const LEADING = new RegExp(
  `^(?:(?:${LABELS})(?![a-z])(?:\\s?[1-9](?=\\s*:))?|(?:no|t|m|p|f|h|w|c)(?=\\s*[.:]))\\s*(?:(?:no|number|号码|號碼)(?![a-z]))?[\\s.:=#]*(?!$)`,
  'i',
)
const TRAILING = new RegExp(`[\\s,.:-]*(?<![a-z])(?:${LABELS})[\\s.:]*$`, 'i')
/** A bracket with words and no digits, such as (手机) or (Home). Not (xx), which may hide digits. */
const BRACKET = /\((?=[^()\d]*\p{L})(?!\s*[xX]+\s*\))[^()\d*•●○×]*\)/gu
/** At most "Tel: Caller ID: No. …"; a bound, so that the loop cannot grow with the text. */
const MAX_LABELS = 3

/** The number without its label: `电话：(010) 5550 0123（家里）` → `(010) 5550 0123`. */
export function withoutNumberWords(plain: string): string {
  let text = plain.replace(BRACKET, ' ').trim()
  for (let times = 0; times < MAX_LABELS; times++) text = text.replace(LEADING, '').trim()
  return text.replace(TRAILING, '').trim() || plain
}
