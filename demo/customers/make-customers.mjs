import { createRandom } from './random.mjs'
import { chinese, english } from './words.mjs'

const dayMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000
const chineseShare = 0.6
const fictionPrefixes = ['+1202555', '+1212555', '+1312555', '+1415555', '+1617555']

/**
 * Believable customers with history, the same for the same seed. Numbers come from ranges kept for fiction
 * (+1 xxx 555 01xx, +44 7700 900xxx, +44 20 7946 0xxx) or plainly made up (+86 199 0000 xxxx).
 * The first one, 王小明, called twice today about the same thing and is not helped yet: he is the caller of the story.
 */
export function makeCustomers({ seed = 20260101, count = 200, now }) {
  const random = createRandom(seed)
  const customers = [storyCustomer(now)]
  const contacts = storyContacts(now)
  for (let n = 1; n < count; n++) {
    const isChinese = random.chance(chineseShare)
    const words = isChinese ? chinese : english
    const customer = makeCustomer(random, words, n, isChinese)
    customers.push(customer)
    for (let k = random.between(0, 9); k > 0; k--) contacts.push(makeContact(random, words, customer.ref, now))
  }
  contacts.sort((one, other) => one.startedAt - other.startedAt)
  return { customers, contacts }
}

function makeCustomer(random, words, n, isChinese) {
  const family = random.oneOf(words.families)
  const [title, givenNames] = random.oneOf(Object.entries(words.given))
  const given = random.oneOf(givenNames)
  const tags = Object.entries(words.tags).filter(() => random.chance(0.4)).map(([tier, labels]) => ({ tier, label: random.oneOf(labels) }))
  return {
    ref: `C-${String(1000 + n)}`,
    name: isChinese ? family + given : `${given} ${family}`,
    salutation: isChinese ? family + title : `${title} ${family}`,
    language: isChinese ? 'zh-CN' : 'en',
    numbers: isChinese ? [`+86199${String(n).padStart(8, '0')}`] : [englishNumber(n)],
    tags,
    remark: random.chance(0.15) ? random.oneOf(words.remarks) : '',
  }
}

/** Different for each n below 1000. */
function englishNumber(n) {
  if (n % 3 === 0) return `+447700900${String(n % 1000).padStart(3, '0')}`
  if (n % 3 === 1) return `+442079460${String(n % 1000).padStart(3, '0')}`
  return `${fictionPrefixes[Math.floor(n / 100) % fictionPrefixes.length]}01${String(n % 100).padStart(2, '0')}`
}

function makeContact(random, words, customerRef, now) {
  const code = random.oneOf(words.codes)
  const daysAgo = Math.floor(random.between(0, 17) ** 2) + random.below(3)
  const startedAt = now - daysAgo * dayMs - random.between(30, 600) * minuteMs
  const channel = random.oneOf(['call', 'call', 'call', 'chat', 'email', 'visit'])
  const direction = random.chance(0.85) ? 'inbound' : 'outbound'
  const isMissed = channel === 'call' && random.chance(0.08)
  return {
    customerRef, channel, direction, startedAt,
    outcome: isMissed ? 'missed' : 'answered',
    codeLabel: isMissed ? '' : code.label,
    note: isMissed ? '' : random.oneOf(code.notes),
    isResolved: !isMissed && random.chance(code.isComplaint ? 0.5 : 0.85),
  }
}

function storyCustomer() {
  return {
    ref: 'C-1000', name: '王小明', salutation: '王先生', language: 'zh-CN', numbers: ['+8613800138000'], remark: '',
    tags: [{ tier: 'identity', label: '金卡' }, { tier: 'value', label: '入网 4 年' }, { tier: 'preference', label: '偏好微信' }],
  }
}

function storyContacts(now) {
  const call = (startedAt, codeLabel, note, isResolved) =>
    ({ customerRef: 'C-1000', channel: 'call', direction: 'inbound', startedAt, outcome: 'answered', codeLabel, note, isResolved })
  return [
    call(now - 53 * dayMs, '投诉 > 重复扣费', '同一笔 30 元扣了两次，已退回。', true),
    call(now - dayMs - 90 * minuteMs, '套餐 > 变更套餐', '咨询 59 元套餐包含的流量。', true),
    call(now - 190 * minuteMs, '资费 > 流量超额', '本月流量超额，问为什么没有提醒。', false),
    call(now - 75 * minuteMs, '资费 > 流量超额', '再次来电，还没有收到回复，答应今天内回电。', false),
  ]
}
