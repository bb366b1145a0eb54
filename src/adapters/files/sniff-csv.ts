import Papa from 'papaparse'
import { detectEncoding, SAMPLE_BYTES, type Encoding } from './detect-encoding'
import type { CsvForm } from './read-rows'

export const DELIMITERS = [',', ';', '\t', '|'] as const

/** How the file is written, by a look at its beginning. */
export async function sniffCsv(file: Blob, known: { readonly encoding?: Encoding; readonly delimiter?: string }, preferred?: 'gb18030' | 'big5'): Promise<CsvForm & { readonly encoding: Encoding }> {
  const encoding = known.encoding ?? (await detectEncoding(file, preferred))
  const sample = new TextDecoder(encoding).decode(await file.slice(0, SAMPLE_BYTES).arrayBuffer(), { stream: true })
  const newline = !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n'
  return { encoding, newline, delimiter: known.delimiter ?? guessDelimiter(sample, newline) }
}

function guessDelimiter(sample: string, newline: string): string {
  return Papa.parse(sample, { delimiter: '', delimitersToGuess: DELIMITERS, newline, preview: 20 }).meta.delimiter
}
