import { expect, test } from 'vitest'
import { detectEncoding } from '../../../src/adapters/files/detect-encoding'
import { OpenQuote, readRows } from '../../../src/adapters/files/read-rows'
import { csvRow } from '../../../src/core/files/csv-row'
import { sniffCsv } from '../../../src/adapters/files/sniff-csv'
import { encode } from './encode'

const SIMPLIFIED = '客户编号,姓名,电话,地址\r\nC-1,王小明,199 0000 1234,广东省深圳市福田区\r\nC-2,刘丽,199 0000 1235,北京市海淀区\r\n'
const TRADITIONAL = '客戶編號,姓名,電話,地址\r\nC-1,王小明,0900 000 123,臺北市信義區\r\nC-2,劉麗華,0900 000 124,高雄市苓雅區\r\n'

async function rowsOf(file: Blob, form: Parameters<typeof readRows>[1]): Promise<string[][]> {
  const rows: string[][] = []
  for await (const piece of readRows(file, form)) rows.push(...piece.rows.map((row) => [...row]))
  return rows
}

test.each([
  ['utf-8', SIMPLIFIED, false], ['utf-8', TRADITIONAL, true], ['utf-16le', SIMPLIFIED, true], ['utf-16le', TRADITIONAL, false], ['utf-16be', SIMPLIFIED, true], ['utf-16be', TRADITIONAL, false],
  ['gb18030', SIMPLIFIED, false], ['big5', TRADITIONAL, false],
] as const)('finds out %s and reads it', async (encoding, text, hasMark) => {
  const file = new Blob([encode((hasMark ? '\uFEFF' : '') + text, encoding)])
  for (const preferred of ['gb18030', 'big5'] as const) {
    const form = await sniffCsv(file, {}, preferred)
    expect(form).toEqual({ encoding, delimiter: ',', newline: '\n' })
    expect((await rowsOf(file, form)).slice(0, 2)).toEqual(text.split('\r\n').slice(0, 2).map((line) => line.split(',')))
  }
})

test.each(['utf-8', 'gb18030', 'big5', 'utf-16le'] as const)('puts letters of %s together that the reading cut in two', async (encoding) => {
  const name = encoding === 'big5' ? '劉麗華' : '刘丽华'
  // An odd length, so that the edge of a piece falls inside letters.
  const rows = Array.from({ length: 60_000 }, (_, n) => `${n},${name}${'x'.repeat(n % 3)},${name}`)
  const file = new Blob([encode(`n,a,b\n${rows.join('\n')}`, encoding)])
  expect(await detectEncoding(file, 'gb18030')).toBe(encoding)
  const read = await rowsOf(file, { encoding, delimiter: ',', newline: '\n' })
  expect(read).toHaveLength(rows.length + 1)
  expect(read.slice(1).map((cells) => cells.join(','))).toEqual(rows)
})

test('keeps line ends, separators and quotes inside quotes, at any place of a piece', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) => [String(n), `line "${n}"\nsecond, line\r\nthird`, ''])
  const file = new Blob([rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')])
  expect(await sniffCsv(file, {})).toMatchObject({ delimiter: ';' })
  expect(await rowsOf(file, { encoding: 'utf-8', delimiter: ';', newline: '\n' })).toEqual(rows)
})

test('says where a quote is opened and never closed', async () => {
  const file = new Blob(['a,b\n1,"2\n', 'x,y\n'.repeat(400_000)])
  await expect(rowsOf(file, { encoding: 'utf-8', delimiter: ',', newline: '\n' })).rejects.toThrow(OpenQuote)
})

test.each([['\t', 'a\tb\n1\t2,3'], [';', 'a;b\n1,5;2,5\n3,5;4,5'], ['|', 'a|b\n1|2'], [',', 'a,b\n1,2;3']])('finds out the separator %j', async (delimiter, text) => {
  expect(await sniffCsv(new Blob([text]), {})).toMatchObject({ delimiter })
})

test('reads numbers that our own files guarded against spreadsheets as they were', async () => {
  const file = new Blob([csvRow(['王小明', '+8613800138000', "'引号"]), csvRow(['=1+1', '-2', ''])])
  expect(await rowsOf(file, { encoding: 'utf-8', delimiter: ',', newline: '\n' })).toEqual([['王小明', '+8613800138000', "'引号"], ['=1+1', '-2', '']])
})
