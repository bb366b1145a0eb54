import { startOfDay } from './start-of-day.mjs'
import { usedLately } from './used-lately.mjs'

const dayMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000

/** The customers that the story needs, in the words of the agent's language: one who called twice today in vain, and a couple on one line. */
export function storyCustomers({ now, timeZone, language }) {
  const words = stories[language]
  const customers = words.people.map((person, place) => ({ ref: `C-100${place}`, language, remark: '', tags: [], address: '', use: usedLately(now, place), ...person }))
  const [first, wife, husband, quick] = customers
  const { usual, couple } = words
  return {
    customers,
    contacts: [
      ...callsInVain(first, words, now, timeZone), ...ordinary(wife, couple.slice(0, 1), now - 3 * dayMs), ...ordinary(husband, couple.slice(1), now - 19 * dayMs),
      ...ordinary(quick, usual, now),
    ],
  }
}

/** Twice today about the same charge, and it is still there; before that the ordinary history of four years. */
function callsInVain({ ref, language }, { dispute, earlier }, now, timeZone) {
  const call = (startedAt, { code, note, isResolved = true, mood = '' }) => ({
    customerRef: ref, language, channel: 'phone', direction: 'inbound', startedAt, outcome: 'completed', seconds: 252, code, note, isResolved, mood, agent: '1007',
  })
  const [morning, noon] = earlierToday(now, timeZone)
  return [
    ...earlier.map((each, place) => call(now - earlierDaysAgo[place] * dayMs - (place * 47 + 95) * minuteMs, each)),
    call(morning, { ...dispute[0], isResolved: false, mood: 'worried' }),
    call(noon, { ...dispute[1], isResolved: false, mood: 'upset' }),
  ]
}

const earlierDaysAgo = [312, 240, 171, 126, 88, 53, 21, 6]

/** Two moments of today, some hours ago if today is old enough, and even just after midnight not yesterday. */
export function earlierToday(now, timeZone) {
  const sinceMidnight = now - startOfDay(now, timeZone)
  const ago = (minutes, share) => Math.round(now - Math.min(minutes * minuteMs, sinceMidnight * share))
  return [ago(190, 0.8), ago(75, 0.4)]
}

const ordinary = ({ ref, language }, contacts, until) =>
  contacts.map(({ code, note }, place) => ({
    customerRef: ref, language, channel: place === 1 ? 'chat' : 'phone', direction: 'inbound', startedAt: until - (place * 34 + 2) * dayMs - 200 * minuteMs,
    outcome: 'completed', seconds: 140, code, note, isResolved: true, mood: '', agent: '1003',
  }))

// The fourth is helped in two clicks. The second and third share a line.
const stories = {
  'zh-CN': {
    people: [
      { name: '王小明', salutation: '王先生', numbers: ['+8613800138000'], address: '港城路 12 号 3 单元 502', tags: tags(['企业客户'], ['入网 4 年'], ['千兆宽带'], ['偏好短信']) },
      { name: '刘芳', salutation: '刘女士', numbers: ['+8619900009001'], tags: tags([], ['老客户'], ['宽带'], []) },
      { name: '陈强', salutation: '陈先生', numbers: ['+8619900009001', '+8619900009002'], tags: tags([], [], ['移动业务'], []) },
      { name: '赵敏', salutation: '赵女士', numbers: ['+8619900009003'], tags: tags(['长者'], ['贵宾'], ['宽带'], ['偏好人工']) },
    ],
    dispute: [
      { code: '费用争议', note: '本月多出一笔 30 元，问为什么。已提交核查。' },
      { code: '费用争议', note: '再次来电，还没有收到回复，答应今天内回电。' },
    ],
    earlier: [
      { code: '开通业务', note: '开通七天漫游包。' }, { code: '信号质量差', note: '晚上掉线，重启光猫后恢复。' }, { code: '套餐变更', note: '从 39 元改到 59 元。' },
      { code: '开具发票', note: '发票已发邮箱。' }, { code: '账单说明', note: '逐条解释漫游费。' }, { code: '未订购扣费', note: '同一笔扣了两次，已退回。' },
      { code: '预约上门', note: '约周六上午装机。' }, { code: '套餐咨询', note: '咨询 59 元套餐包含的流量。' },
    ],
    usual: [{ code: '账单说明', note: '问本月账单，已解释。' }, { code: '账单说明', note: '问漫游费怎么算的。' }, { code: '缴费充值', note: '已代缴。' }],
    couple: [{ code: '移机过户', note: '搬到新址，约了周六移机。' }, { code: '使用方法', note: '问怎么设家里的无线密码。' }],
  },
  'zh-TW': {
    people: [
      { name: '王小明', salutation: '王先生', numbers: ['+886912345678'], address: '港城路 12 號 5 樓', tags: tags(['企業客戶'], ['在網 4 年'], ['光纖 1G'], ['偏好簡訊']) },
      { name: '劉雅芳', salutation: '劉小姐', numbers: ['+886223456789'], tags: tags([], ['老客戶'], ['寬頻'], []) },
      { name: '陳志強', salutation: '陳先生', numbers: ['+886223456789', '+886900000902'], tags: tags([], [], ['行動業務'], []) },
      { name: '趙怡敏', salutation: '趙小姐', numbers: ['+886900000903'], tags: tags(['長者'], ['貴賓'], ['寬頻'], ['偏好真人服務']) },
    ],
    dispute: [
      { code: '費用爭議', note: '這期帳單多出 99 元，問為什麼。已送帳務查核。' },
      { code: '費用爭議', note: '再次來電，還沒有收到回覆，承諾今天內回電。' },
    ],
    earlier: [
      { code: '開通服務', note: '開通七天漫遊。' }, { code: '訊號品質差', note: '晚上斷線，重開數據機後恢復。' }, { code: '方案變更', note: '改為 599 方案。' },
      { code: '開立發票', note: '電子發票已寄電子信箱。' }, { code: '帳單說明', note: '逐項說明漫遊費。' }, { code: '未訂購扣款', note: '同一筆扣了兩次，已退回。' },
      { code: '預約到府', note: '約週六早上裝機。' }, { code: '資費諮詢', note: '詢問 599 方案包含的流量。' },
    ],
    usual: [{ code: '帳單說明', note: '問本月帳單，已說明。' }, { code: '帳單說明', note: '問漫遊費怎麼算的。' }, { code: '繳費儲值', note: '已代繳。' }],
    couple: [{ code: '移機過戶', note: '搬到新址，約了週六移機。' }, { code: '使用方法', note: '問家裡的無線密碼怎麼設。' }],
  },
  en: {
    people: [
      { name: 'Oliver Smith', salutation: 'Mr Smith', numbers: ['+447700900471'], address: '12 Harbour Road, flat 5', tags: tags(['Company'], ['4 years with us'], ['Broadband'], ['Prefers texts']) },
      { name: 'Grace Turner', salutation: 'Ms Turner', numbers: ['+442079460018'], tags: tags([], ['Long-standing'], ['Broadband'], []) },
      { name: 'Jack Turner', salutation: 'Mr Turner', numbers: ['+442079460018', '+447700900472'], tags: tags([], [], ['Mobile'], []) },
      { name: 'Alice Ward', salutation: 'Ms Ward', numbers: ['+447700900473'], tags: tags(['Senior'], ['VIP'], ['Broadband'], ['Prefers a person']) },
    ],
    dispute: [
      { code: 'Disputed charge', note: 'A charge of 12.40 he does not know. Sent to billing.' },
      { code: 'Disputed charge', note: 'Calls again, nobody has come back to him. Promised a call today.' },
    ],
    earlier: [
      { code: 'Service added', note: 'Roaming for seven days.' }, { code: 'Poor quality', note: 'Drops in the evening; fine after a restart.' }, { code: 'Change of plan', note: 'To the larger plan.' },
      { code: 'Invoice', note: 'Sent by email.' }, { code: 'Bill explained', note: 'Went through the roaming charges.' }, { code: 'Unrequested service', note: 'Charged twice, paid back.' },
      { code: 'Home appointment', note: 'Engineer on Saturday morning.' }, { code: 'Plan advice', note: 'How much data the plan holds.' },
    ],
    usual: [{ code: 'Bill explained', note: 'Went through this month’s bill.' }, { code: 'Bill explained', note: 'How roaming is counted.' }, { code: 'Payment and top-up', note: 'Paid by card.' }],
    couple: [{ code: 'Move or transfer of title', note: 'Moves on Saturday, line to follow.' }, { code: 'How to use', note: 'How to set the wireless password at home.' }],
  },
}

function tags(identity, value, business, preference) {
  return Object.entries({ identity, value, business, preference }).flatMap(([tier, labels]) => labels.map(label => ({ tier, label })))
}
