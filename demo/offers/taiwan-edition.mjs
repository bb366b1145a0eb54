// What a month costs in Taiwan, in New Taiwan dollars (in cents, as everywhere), and what is paid beyond the plan.
const plans = {
  'telecom-39': { fee: 39_900, labels: { 'zh-CN': '轻享 399', 'zh-TW': '輕享 399', en: 'Light 399' } },
  'telecom-59': { fee: 59_900, labels: { 'zh-CN': '畅享 599', 'zh-TW': '暢享 599', en: 'Easy 599' } },
  'telecom-99': { fee: 99_900, labels: { 'zh-CN': '畅享 999', 'zh-TW': '暢享 999', en: 'Easy 999' } },
  'telecom-129': { fee: 139_900, labels: { 'zh-CN': '不限量 1399', 'zh-TW': '吃到飽 1399', en: 'Endless 1399' } },
}
const beyond = { mb: 4900, minutes: 300, sms: 100 }

/** What the offers say of money and terms; and the names of tags as the customers there have them. */
const words = [
  ['每月 20 元，含 10 GB 国内流量', '每月 199 元，含 10 GB 国内流量'], ['每月 20 元，含 10 GB 國內流量，當月有效，不結轉', '每月 199 元，含 10 GB 國內高速流量，當月有效，不累計'], ['20 a month, 10 GB', '199 a month, 10 GB'],
  ['隨時可以退訂，退訂次月生效', '隨時可以退租，退租次月生效'],
  ['副卡每张每月 10 元', '副卡每张每月 99 元'], ['副卡每張每月 10 元', '副卡每張每月 99 元'], ['; 10 a month for each card', '; 99 a month for each card'],
  ['续约 12 个月，每月减 15 元', '续约 24 个月，每月减 150 元'], ['續約 12 個月，每月減 15 元', '續約 24 個月，每月折 150 元'], ['Twelve more months, 15 off each', 'Two more years, 150 off each month'],
  ['现在续约每月可以减 15 元', '现在续约每月可以减 150 元'], ['現在續約每月可以減 15 元', '現在續約每月可以折 150 元'], ['Renewing now takes 15 off', 'Renewing now takes 150 off'],
  ['每天 25 元，当地时间', '每天 149 元，当地时间'], ['每天 25 元，當地時間', '每天 149 元，當地時間'], ['25 a day by local time', '149 a day by local time'],
  ['出國漫遊日包', '出國漫遊日租'], ['不開包的話漫遊計量會比較貴，有個有用才收的日包', '不租的話漫遊計量會比較貴，有個有用才收的日租'],
  ['"千兆宽带"', '"光纖 1G"'], ['"家庭套餐"', '"家庭方案"'], ['"入网 4 年"', '"在網 4 年"'], ['"入网 9 年"', '"在網 9 年"'], ['合约到期', '合約到期'],
]

/** The same offers and plans as a carrier in Taiwan would have them. `text`: offers/telecom.json. */
export function taiwanEdition(text) {
  const said = words.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`The offers do not say “${from}” any more.`)
    return all.replaceAll(from, to)
  }, text)
  const library = JSON.parse(said)
  return { ...library, plans: library.plans.map(plan => ({ ...plan, ...priced(plan) })) }
}

const priced = ({ id, allowances }) => ({
  labels: plans[id].labels, monthlyFee: plans[id].fee, currency: 'TWD',
  allowances: allowances.map(each => ({ ...each, overage: each.overage.map(step => ({ ...step, price: beyond[each.unit] })) })),
})
