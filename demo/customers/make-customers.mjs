import { createRandom } from './random.mjs'
import { storyCustomers } from './story-customers.mjs'
import { chinese, english, taiwanese } from './words.mjs'

const dayMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000
/** Who the line's customers are, by the language of its agents: so many speak the first, the others English. */
const mainland = { words: chinese, language: 'zh-CN', share: 0.6, number: n => `+86199${String(n).padStart(8, '0')}` }
const taiwan = { words: taiwanese, language: 'zh-TW', share: 0.95, number: n => `+886900000${String(n).padStart(3, '0')}` }
const chineseOf = { 'zh-CN': mainland, 'zh-TW': taiwan, en: mainland }
const fictionPrefixes = ['+1202555', '+1212555', '+1312555', '+1415555', '+1617555']

/**
 * Believable customers with history, the same for the same seed. Numbers come from ranges kept for fiction
 * (+1 xxx 555 01xx, +44 7700 900xxx, +44 20 7946 0xxx) or are plainly made up (+86 199 0000 xxxx, +886 900 000 xxx).
 * The first ones are those of the story, in the language of the agent.
 */
export function makeCustomers({ seed = 20260101, count = 200, now, timeZone, language }) {
  const random = createRandom(seed)
  const { customers, contacts } = storyCustomers({ now, timeZone, language })
  for (let n = customers.length; n < count; n++) {
    const own = chineseOf[language]
    const isChinese = random.chance(own.share)
    const words = isChinese ? own.words : english
    const customer = makeCustomer(random, words, n, isChinese ? own : undefined)
    customers.push(customer)
    for (let k = random.between(0, 9); k > 0; k--) contacts.push(makeContact(random, words, customer, now))
  }
  contacts.sort((one, other) => one.startedAt - other.startedAt)
  const numberOf = new Map(customers.map(({ ref, numbers }) => [ref, numbers[0]]))
  return {
    customers,
    contacts: contacts.map((contact, place) => ({ id: `R-${String(place + 1).padStart(5, '0')}`, ...contact, ...(contact.channel === 'phone' && { number: numberOf.get(contact.customerRef) }) })),
  }
}

function makeCustomer(random, words, n, own) {
  const family = random.oneOf(words.families)
  const [title, givenNames] = random.oneOf(Object.entries(words.given))
  const given = random.oneOf(givenNames)
  const tags = Object.entries(words.tags).filter(() => random.chance(0.4)).map(([tier, labels]) => ({ tier, label: random.oneOf(labels) }))
  return {
    ref: `C-${String(1000 + n)}`,
    name: own ? family + given : `${given} ${family}`,
    salutation: own ? family + title : `${title} ${family}`,
    language: own ? own.language : 'en',
    numbers: [own ? own.number(n) : englishNumber(n)],
    tags,
    remark: random.chance(0.15) ? random.oneOf(words.remarks) : '',
    address: random.chance(0.5) ? random.oneOf(words.places) : '',
    use: {},
  }
}

/** Different for each n below 1000. */
function englishNumber(n) {
  if (n % 3 === 0) return `+447700900${String(n % 1000).padStart(3, '0')}`
  if (n % 3 === 1) return `+442079460${String(n % 1000).padStart(3, '0')}`
  return `${fictionPrefixes[Math.floor(n / 100) % fictionPrefixes.length]}01${String(n % 100).padStart(2, '0')}`
}

function makeContact(random, words, customer, now) {
  const code = random.oneOf(words.codes)
  const daysAgo = Math.floor(random.between(0, 17) ** 2) + random.below(3)
  const startedAt = now - daysAgo * dayMs - random.between(30, 600) * minuteMs
  const channel = random.oneOf(['phone', 'phone', 'phone', 'chat', 'email', 'visit'])
  const direction = random.chance(0.85) ? 'inbound' : 'outbound'
  const isMissed = channel === 'phone' && random.chance(0.08)
  const isResolved = !isMissed && random.chance(code.isComplaint ? 0.5 : 0.85)
  return {
    customerRef: customer.ref, language: customer.language, channel, direction, startedAt,
    outcome: isMissed ? 'missed' : 'completed', seconds: isMissed ? 0 : random.between(40, 900),
    code: isMissed ? '' : code.label, note: isMissed ? '' : random.oneOf(code.notes), isResolved: isMissed ? undefined : isResolved,
    mood: !isMissed && random.chance(0.2) ? random.oneOf(code.isComplaint ? ['upset', 'angry', 'worried'] : ['calm', 'pleased']) : '',
    agent: String(random.between(1002, 1012)),
  }
}
