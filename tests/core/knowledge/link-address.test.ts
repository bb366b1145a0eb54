import { expect, test } from 'vitest'
import { variablesOf } from '../../../src/core/knowledge/fill-variables'
import { linkAddress } from '../../../src/core/knowledge/link-address'

const known = variablesOf([[['号码', 'number'], '+86 138 0013 8000'], [['户号'], 'a&b=c/../../d#e']])

test('an address is filled in with what the card knows, and what is not known is left out and named', () => {
  expect(linkAddress('https://tickets.example/new?type=slow&number={号码}', known)).toEqual({ href: 'https://tickets.example/new?type=slow&number=%2B86%20138%200013%208000', isNumber: false, missing: [] })
  expect(linkAddress('http://billing.example:8080/{户号}/bills?of={姓名}', known)).toEqual({ href: 'http://billing.example:8080/a%26b%3Dc%2F..%2F..%2Fd%23e/bills?of=', isNumber: false, missing: ['姓名'] })
})

test('a telephone number is dialled', () => {
  expect(linkAddress('8801', known)).toEqual({ href: 'tel:8801', isNumber: true, missing: [] })
  expect(linkAddress('+86 138 0013 8000', known)?.href).toBe('tel:+8613800138000')
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://{号码}.example/', 'https://user@tickets.example/', '//tickets.example', 'tickets.example/new', 'https://tickets.example/a b', 'https:\\\\tickets.example', '12', '请拨打 8801', ''])(
  '%j leads nowhere', (to) => expect(linkAddress(to, known)).toBeUndefined(),
)
