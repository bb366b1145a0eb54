// As a CRM would export them: the headers of a person's language, which the import is to understand by itself.
const headers = {
  'zh-CN': {
    customers: ['客户编号', '姓名', '称谓', '手机', '备用电话', '客户类型', '等级', '业务', '偏好', '备注', '装机地址'],
    contacts: ['记录编号', '客户编号', '号码', '开始时间', '渠道', '方向', '时长', '结果', '小结代码', '备注', '是否解决', '情绪', '工号'],
  },
  'zh-TW': {
    customers: ['客戶編號', '姓名', '稱謂', '手機', '備用電話', '客戶類型', '等級', '業務', '偏好', '備註', '裝機地址'],
    contacts: ['記錄編號', '客戶編號', '號碼', '開始時間', '管道', '方向', '時長', '結果', '小結代碼', '備註', '是否解決', '情緒', '工號'],
  },
  en: {
    customers: ['Customer no', 'Name', 'Salutation', 'Mobile', 'Phone 2', 'Customer type', 'Level', 'Product', 'Preference', 'Note', 'Address'],
    contacts: ['Record ID', 'Customer no', 'Caller', 'Started at', 'Channel', 'Direction', 'Duration', 'Outcome', 'Code', 'Note', 'Resolved', 'Mood', 'Agent'],
  },
}

/** Before the month that a bill is of. */
const useWords = { 'zh-CN': '用量', 'zh-TW': '用量', en: 'Use' }

export function writeCustomersCsv(customers, language) {
  const labels = (tags, tier) => tags.filter(tag => tag.tier === tier).map(tag => tag.label).join('; ')
  const months = [...new Set(customers.flatMap(({ use }) => Object.keys(use)))].sort()
  const header = [...headers[language].customers, ...months.map(month => `${useWords[language]} ${month}`)]
  return csv(header, customers.map(({ ref, name, salutation, numbers, tags, remark, address, use }) => [
    ref, name, salutation, numbers[0], numbers[1] ?? '', ...['identity', 'value', 'business', 'preference'].map(tier => labels(tags, tier)), remark, address,
    ...months.map(month => use[month] ?? ''),
  ]))
}

export function writeContactsCsv(contacts, language) {
  const solved = value => (value === undefined ? '' : value ? 'yes' : 'no')
  return csv(headers[language].contacts, contacts.map(({ id, customerRef, number = '', startedAt, channel, direction, seconds, outcome, code, note, isResolved, mood, agent }) => [
    id, customerRef, number, new Date(startedAt).toISOString(), channel, direction, seconds > 0 ? String(seconds) : '', outcome, code, note, solved(isResolved), mood, agent,
  ]))
}

const csv = (header, rows) => [header, ...rows].map(cells => cells.map(quoted).join(',')).join('\r\n') + '\r\n'
const quoted = cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
