import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow, unguarded } from '../../../src/core/files/csv-row'

describe('a row of an exported file', () => {
  it.each([
    [['a', 1, '李娜'], 'a,1,李娜\r\n'],
    [['说"好"', 'a,b', '两\n行'], '"说""好""","a,b","两\n行"\r\n'],
    [['=1+1', '+8613800138000', '-2', '@x', '\t=1'], "'=1+1,'+8613800138000,'-2,'@x,'\t=1\r\n"],
    [['=HYPERLINK("http://x","y")'], '"\'=HYPERLINK(""http://x"",""y"")"\r\n'],
    [[-2], '-2\r\n'],
  ])('%j is written %j', (cells, expected) => expect(csvRow(cells)).toBe(expected))

  it('is separated as it is told, and quotes what holds that separator', () => expect(csvRow(['a;b', 'a,b'], ';')).toBe('"a;b";a,b\r\n'))

  it('reads as it was once the guard is taken off', () => {
    fc.assert(fc.property(fc.string().filter((text) => !/^'[=+\-@\t\r]/.test(text) && !/[",\r\n]/.test(text)), (text) => {
      expect(unguarded(csvRow([text]).slice(0, -2))).toBe(text)
    }))
  })

  it('never begins a cell with a formula, whatever customers say', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(csvRow([text]).replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
    }))
  })
})
