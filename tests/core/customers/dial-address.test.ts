import { expect, test } from 'vitest'
import { dialAddress } from '../../../src/core/customers/dial-address'

test.each([['138 0013 8000', 'tel:13800138000'], ['+1 (202) 555-0142', 'tel:+12025550142'], ['138****8000', undefined], ['', undefined]])('%j is dialled as %j', (shown, address) =>
  expect(dialAddress(shown)).toBe(address))
