import { expect, test } from 'vitest'
import type { EpochMs } from '../../../src/core/contract/ids'
import { readNumber } from '../../../src/core/customers/read-number'
import { USUAL_IF_ABSENT, type ColumnUse, type ImportKind } from '../../../src/core/import/import-plan'
import { readRow, type RowHabits } from '../../../src/core/import/read-row'

const habits = (kind: ImportKind, columns: readonly ColumnUse[], labels: readonly string[] = columns): RowHabits => ({
  plan: { kind, columns, labels, encoding: 'utf-8', delimiter: ',', newline: '\n', hasHeader: true, dayOrder: 'unknown', ifAbsent: USUAL_IF_ABSENT },
  timeZone: 'Asia/Shanghai', dayOrder: 'unknown', hasRepublicYears: false, now: Date.parse('2026-11-23T00:00:00Z') as EpochMs,
  salutations: { male: '先生', female: '女士' }, readNumber: (raw) => readNumber(raw, 'CN'),
})
const customer = (columns: readonly ColumnUse[], cells: readonly string[]) => readRow(cells, habits('customers', columns))
const contact = (columns: readonly ColumnUse[], cells: readonly string[]) => readRow(cells, habits('contacts', columns))

test('reads a customer with several numbers, tags and remembered data', () => {
  const read = readRow(
    ['C-17', '王小明', '男', '199 0000 1234', '+1 202 555 0142', '金卡、老客户', '桃源路 1 号', '怕打扰'],
    habits('customers', ['externalId', 'name', 'salutation', 'number', 'number', 'tagValue', 'remembered', 'note'], ['', '', '', '', '', '', '地址', '']),
  )
  expect(read).toEqual({ row: {
    kind: 'customer', externalId: 'C-17', name: '王小明', salutation: '先生', note: '怕打扰',
    numbers: [{ rawNumber: '199 0000 1234', e164: '+8619900001234' }, { rawNumber: '+1 202 555 0142', e164: '+12025550142' }],
    tags: [{ tier: 'value', label: '金卡' }, { tier: 'value', label: '老客户' }], remembered: [{ field: '地址', value: '桃源路 1 号' }],
  } })
})

test('keeps a masked number as written, but takes nobody by it', () => {
  expect(customer(['externalId', 'number'], ['C-1', '199****1234'])).toMatchObject({ row: { numbers: [{ rawNumber: '199****1234' }] } })
  expect(customer(['externalId', 'number'], ['', '199****1234'])).toEqual({ refused: { why: 'no-key' } })
})

test('refuses what cannot be read, with its reason and column', () => {
  expect(customer(['name', 'number'], ['王小明', 'not a number'])).toEqual({ refused: { why: 'unreadable-number', column: 1 } })
  expect(customer(['name', 'number'], ['王\uFFFD明', '199 0000 1234'])).toEqual({ refused: { why: 'broken-text', column: 0 } })
  expect(customer(['name', 'number'], ['王小明', '199 0000 1234', 'x'])).toEqual({ refused: { why: 'too-many-cells' } })
  expect(customer(['name', 'number'], ['王'.repeat(121), '199 0000 1234'])).toEqual({ refused: { why: 'too-long', column: 0 } })
  expect(customer(['name', 'number'], ['', ' '])).toBe('blank')
  expect(contact(['startedAt', 'number'], ['', '199 0000 1234'])).toEqual({ refused: { why: 'no-time', column: 0 } })
  expect(contact(['startedAt', 'number'], ['2027-11-22 10:00', '199 0000 1234'])).toEqual({ refused: { why: 'in-the-future', column: 0 } })
  expect(contact(['startedAt', 'outcome'], ['2026-11-22 10:00', 'whatever'])).toEqual({ refused: { why: 'unknown-outcome', column: 1 } })
  expect(contact(['startedAt', 'endedAt'], ['2026-11-22 10:00', '2026-11-22 09:00'])).toEqual({ refused: { why: 'ends-before-start', column: 1 } })
})

test('reads a contact in the words of an export', () => {
  const startedAt = Date.parse('2026-11-22T10:42:00+08:00')
  expect(contact(
    ['startedAt', 'number', 'direction', 'outcome', 'duration', 'code', 'note', 'resolved', 'agent', 'mood'],
    ['2026/11/22 10:42', '199 0000 1234', '呼入', '已接通', '2:05', '流量超额', '说流量用完了', '未解决', '1001', '不满'],
  )).toEqual({ row: {
    kind: 'contact', startedAt, number: { rawNumber: '199 0000 1234', e164: '+8619900001234' }, channel: 'phone', direction: 'inbound', outcome: 'completed',
    answeredAt: startedAt, endedAt: startedAt + 125_000, code: '流量超额', note: '说流量用完了', isResolved: false, agent: '1001', mood: 'upset',
  } })
})

test('reads a time of day that stands in a column of its own', () => {
  expect(contact(['startedAt', 'startedTime'], ['2026-11-22 00:00:00', '10:42'])).toMatchObject({ row: { startedAt: Date.parse('2026-11-22T10:42:00+08:00') } })
})
