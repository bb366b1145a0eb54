import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow } from '../../../src/core/log/csv-row'

describe('a row of the exported log', () => {
  it.each([
    [['a', 1, '李娜'], 'a,1,李娜\r\n'],
    [['说"好"', 'a,b', '两\n行'], '"说""好""","a,b","两\n行"\r\n'],
    [['=1+1', '+8613800138000', '-2', '@x', '\t=1'], "'=1+1,'+8613800138000,'-2,'@x,'\t=1\r\n"],
    [['=HYPERLINK("http://x","y")'], '"\'=HYPERLINK(""http://x"",""y"")"\r\n'],
    [[-2], '-2\r\n'],
  ])('%j is written %j', (cells, expected) => expect(csvRow(cells)).toBe(expected))

  it('never begins a cell with a formula, whatever customers say', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(csvRow([text]).replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
    }))
  })
})
