import { createRandom } from './customers/random.mjs'

const lines = [
  { dialled: '4008001234', queue: '售后组', language: 'zh-CN' },
  { dialled: '4008005678', queue: '宽带报障', language: 'zh-CN' },
  { dialled: '0800000900', queue: '售後組', language: 'zh-TW' },
  { dialled: '0800000905', queue: '寬頻報修', language: 'zh-TW' },
  { dialled: '+442079460999', queue: 'Billing', language: 'en' },
]
/** A stranger now and then, as in life. */
const strangerShare = 0.15
const strangerNumbers = { 'zh-TW': '+8869000009' }
const otherStrangers = '+4477009009'

/** Who calls next: first the customer of the story, then any. */
export function createCallers(customers, language, seed = 7) {
  const random = createRandom(seed)
  let rung = 0
  return () => {
    rung += 1
    const isStranger = rung > 1 && random.chance(strangerShare)
    const customer = rung === 1 ? customers[0] : random.oneOf(customers)
    if (!isStranger) return callFrom(customer, random)
    return { ...callFrom(customer, random), number: `${strangerNumbers[language] ?? otherStrangers}${random.between(10, 99)}`, name: '' }
  }
}

/** A call of this customer as the switch sends it. */
export function callFrom(customer, random = createRandom(1)) {
  const line = random.oneOf(lines.filter(each => each.language === customer.language))
  const headers = [
    ['X-Queue-Name', line.queue],
    ['X-Queue-Wait', String(random.between(25, 260))],
    ['X-IVR-Path', random.oneOf(['1>3>2', '2>1', '1>1>4>0'])],
  ]
  return { number: customer.numbers[0], name: customer.name, dialled: line.dialled, headers }
}
