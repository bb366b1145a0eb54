/** Whether a text stands where a number should be and says that there is none to be shown. */
export function isWithheldText(plain: string): boolean {
  const bare = plain.toLowerCase().replace(/[\s"'<>().,:;!_-]+/g, '')
  return WORDS.has(bare) || /^(?:0{3,}|[*•●○×x]{2,}|\+\d{1,3}[*•●○×x]{7,})$/.test(bare) || KEYPAD_WORDS.test(bare)
}

/** Words of networks, gateways and phones, lower case and without spaces. */
const WORDS = new Set([
  ...`anonymous anonymousinvalid anonymouscaller anonymouscall unavailable notavailable unknown unknowncaller unknownnumber
  restricted restrictednumber private privatenumber privatecaller withheld numberwithheld withheldnumber blocked blockednumber
  hidden hiddennumber nocallerid nonumber idunavailable numberunavailable callerunavailable outofarea payphone
  callerunknown callerwithheld callerprivate calleridblocked calleridunavailable callerididunavailable`.split(/\s+/),
  ...`未知 未知号码 未知號碼 未知来电 未知來電 隐藏 隱藏 隐藏号码 隱藏號碼 已隐藏 已隱藏 无号码 無號碼 没有号码 沒有號碼
  无来电显示 無來電顯示 无显示 無顯示 未显示 未顯示 未显示号码 未顯示號碼 不显示号码 不顯示號碼 来电未显示 來電未顯示
  匿名 匿名来电 匿名來電 匿名号码 匿名號碼 私人号码 私人號碼 私密号码 私密號碼 保密 保密号码 保密號碼 号码保密 號碼保密
  不明 不明号码 不明號碼 受限 受限号码 受限號碼 无法显示 無法顯示`.split(/\s+/),
])

/** ANONYMOUS and UNAVAILABLE typed on a keypad: some gateways send them as if they were numbers. RESTRICTED would be a number in Texas. */
const KEYPAD_WORDS = /^\+?1?(?:266696687|86282452253)$/
