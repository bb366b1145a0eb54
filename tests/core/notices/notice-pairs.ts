import type { Notice } from '../../../src/core/contract/notices'

type Pair = readonly [Partial<Notice>, Partial<Notice>]

/** One matter told twice: by two leads, in the other script, corrected, or shortened. */
export const SAME_NOTICES: readonly Pair[] = [
  [{ title: '南山宽带中断', body: '南山片区因光缆被挖断，宽带中断，预计今晚六点前恢复，请统一口径答复客户。' }, { title: '南山宽带中断通知', body: '南山片区因光缆被挖断，宽带中断，预计今晚八点前恢复，请统一口径答复客户。' }],
  [{ title: '资费调整', body: '自下月一日起，畅享套餐月费由五十八元调整为五十九元，老客户合约期内不变。' }, { title: '資費調整', body: '自下月一日起，暢享套餐月費由五十八元調整為五十九元，老客戶合約期內不變。' }],
  [{ title: '停电公告', body: '明日上午九点至十二点，和平路沿线停电检修，客户来电请告知恢复时间为十二点。' }, { title: '停电公告（更新）', body: '明日上午九点至十三点，和平路沿线停电检修，客户来电请告知恢复时间为十三点。' }],
  [{ title: 'App login is down', body: 'Customers cannot log in to the app since 09:40. Tell them to use the website until it is back, about noon.' }, { title: 'App login down', body: 'Customers cannot log in to the app since 09:40. Tell them to use the website until it is back, about 2 pm.' }],
  [{ title: '发票系统维护', body: '电子发票系统今晚十点到十二点维护，期间不能开具发票，请客户明早再试。请勿承诺具体时间。' }, { title: '发票系统维护', body: '电子发票系统今晚十点到十二点维护，期间不能开具发票，请客户明早再试。' }],
]

/** Two matters of one subject. */
export const DIFFERENT_NOTICES: readonly Pair[] = [
  [{ title: '南山宽带中断', body: '南山片区因光缆被挖断，宽带中断，预计今晚六点前恢复，请统一口径答复客户。' }, { title: '宽带提速活动', body: '本月办理宽带提速，首月免费，符合条件的客户可在营业厅或网上办理。' }],
  [{ title: '停电公告', body: '明日上午九点至十二点，和平路沿线停电检修，客户来电请告知恢复时间为十二点。' }, { title: '停电赔偿口径', body: '客户询问停电赔偿时，先登记户号和损失情况，三个工作日内由专人回复，不得当场承诺金额。' }],
  [{ title: '资费调整', body: '自下月一日起，畅享套餐月费由五十八元调整为五十九元，老客户合约期内不变。' }, { title: '畅享套餐升级', body: '畅享套餐客户本月可免费升级一次流量包，升级后次月自动恢复原套餐。' }],
  [{ title: 'App login is down', body: 'Customers cannot log in to the app since 09:40. Tell them to use the website until it is back, about noon.' }, { title: 'New app version', body: 'Version 5 of the app is in the stores. Customers with old phones keep version 4 and need do nothing.' }],
  [{ title: '发票系统维护', body: '电子发票系统今晚十点到十二点维护，期间不能开具发票，请客户明早再试。' }, { title: '发票抬头变更', body: '客户要求变更发票抬头时，请核对税号后提交工单，两个工作日内重开，原发票作废。' }],
  [{ title: '通知', body: '' }, { title: '通知', body: '' }],
]
