import { describe, expect, it } from 'vitest'
import { csvFile } from '../../src/ui/files/csv-file'

const PAGES: Readonly<Record<number, { readonly lines: readonly string[]; readonly next?: number }>> = {
  0: { lines: ['one', 'two'], next: 1 }, 1: { lines: [], next: 2 }, 2: { lines: ['=three'] },
}
const source = { header: ['word'], cells: (line: string) => [line], read: (after: number | undefined) => Promise.resolve(PAGES[after ?? 0] ?? { lines: [] }) }

describe('a table as a file', () => {
  it('holds every page up to the last, also after an empty one, and lets nothing run as a formula', async () => {
    const told: number[] = []
    const made = await csvFile({ ...source, onWritten: (count) => told.push(count) })
    // `text()` takes the mark away that a spreadsheet needs.
    expect([made?.count, await made?.file.text(), told]).toEqual([3, "word\r\none\r\ntwo\r\n'=three\r\n", [2, 2, 3]])
    expect([...new Uint8Array((await made?.file.arrayBuffer()) ?? new ArrayBuffer(0))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  })

  it('is none once it is stopped', async () => {
    const stopping = new AbortController()
    expect(await csvFile({ ...source, onWritten: () => stopping.abort(), signal: stopping.signal })).toBeUndefined()
  })
})
