import { expect, test } from 'vitest'
import { makeCustomers } from '../../demo/customers/make-customers.mjs'
import { writeContactsCsv, writeCustomersCsv } from '../../demo/customers/write-csv.mjs'
import { defaultCodes } from '../../src/adapters/store/default-codes'
import type { EpochMs, LineId } from '../../src/core/contract/ids'
import { startOfDay } from '../../src/core/contacts/day'
import { readNumber } from '../../src/core/customers/read-number'
import { guessColumns, guessKind } from '../../src/core/import/guess-columns'
import { plainWord } from '../../src/core/import/plain-word'

const languages = ['zh-CN', 'zh-TW', 'en'] as const
const regions = { 'zh-CN': 'CN', 'zh-TW': 'TW', en: 'GB' } as const
const timeZone = 'Asia/Shanghai'
const now = Date.parse('2026-11-27T06:30:00Z')
const made = (language: string, at = now) => makeCustomers({ now: at, timeZone, language })

test.each(languages)('200 customers, each number readable and none but those of a household twice (%s)', (language) => {
  const { customers } = made(language)
  expect(customers).toHaveLength(200)
  const numbers = customers.flatMap((each) => each.numbers)
  for (const number of numbers) expect(readNumber(number, regions[language]).kind, number).toBe('number')
  expect(numbers.length - new Set(numbers).size).toBe(1)
})

test.each(languages)('every code of a past contact is one that a line of business starts with (%s)', (language) => {
  const labels = new Set(defaultCodes('line' as LineId, 0 as EpochMs).flatMap((row) => (row.kind === 'code' ? Object.values(row.labels).map(plainWord) : [])))
  const strange = made(language).contacts.filter(({ code }) => code !== '' && !labels.has(plainWord(code)))
  expect(strange).toEqual([])
})

test.each([
  ['in the afternoon', '2026-11-27T06:30:00Z'],
  ['a minute after midnight', '2026-11-26T16:01:00Z'],
  ['a second after midnight', '2026-11-26T16:00:01Z'],
])('the caller of the story called twice today in vain, %s', (_, at) => {
  const moment = Date.parse(at)
  const { customers, contacts } = made('zh-CN', moment)
  const today = contacts.filter((each) => each.customerRef === customers[0]?.ref && each.startedAt >= startOfDay(moment as EpochMs, timeZone))
  expect(today.map(({ isResolved }) => isResolved)).toEqual([false, false])
  for (const { startedAt } of contacts) expect(startedAt).toBeLessThanOrEqual(moment)
})

test.each(languages)('the import knows every column of the files by its header (%s)', (language) => {
  const { customers, contacts } = made(language)
  const headerOf = (csv: string) => (csv.split('\r\n')[0] ?? '').split(',')
  const people = headerOf(writeCustomersCsv(customers, language))
  const past = headerOf(writeContactsCsv(contacts, language))
  expect([guessKind(people), guessKind(past)]).toEqual(['customers', 'contacts'])
  expect(guessColumns(people, 'customers')).toEqual(['externalId', 'name', 'salutation', 'number', 'number', 'tagIdentity', 'tagValue', 'tagBusiness', 'tagPreference', 'note', 'remembered', 'remembered', 'remembered', 'remembered'])
  expect(guessColumns(past, 'contacts')).toEqual(['rowId', 'externalId', 'number', 'startedAt', 'channel', 'direction', 'duration', 'outcome', 'code', 'note', 'resolved', 'mood', 'agent'])
})

test('the same seed makes the same customers', () => {
  expect(made('en')).toEqual(made('en'))
})
