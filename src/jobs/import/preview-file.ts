import type { EpochMs } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { fitColumns } from '../../core/import/fit-columns'
import { guessColumns, guessKind, looksLikeHeader } from '../../core/import/guess-columns'
import { guessDayOrder } from '../../core/import/guess-day-order'
import type { ImportSettings, PlanWish, Preview } from '../../core/import/import-messages'
import { FIELDS, USUAL_IF_ABSENT, type ImportPlan } from '../../core/import/import-plan'
import { readCells, readRow } from '../../core/import/read-row'
import { ENCODINGS } from '../../adapters/files/detect-encoding'
import { OpenQuote, readRows } from '../../adapters/files/read-rows'
import { sniffCsv } from '../../adapters/files/sniff-csv'
import { rowHabits } from './row-habits'

const LOOKED_AT = 500
const SHOWN = 20

/** How the file will be read: what was not wished for is found out from its beginning. */
export async function previewFile(file: Blob, wish: PlanWish, settings: ImportSettings, now: EpochMs): Promise<Result<Preview, 'empty-file' | 'open-quote'>> {
  const known = { ...(wish.delimiter !== undefined && { delimiter: wish.delimiter }), ...encodingOf(wish) }
  const form = await sniffCsv(file, known, settings.region === 'TW' || settings.region === 'HK' ? 'big5' : 'gb18030')
  const rows = await firstRows(file, form)
  if (!rows.ok) return rows
  const first = rows.value[0] ?? []
  const hasHeader = wish.hasHeader ?? looksLikeHeader(first)
  const kind = wish.kind ?? guessKind(hasHeader ? first : [])
  const body = rows.value.slice(hasHeader ? 1 : 0)
  const width = body.reduce((most, row) => Math.max(most, row.length), first.length)
  const labels = Array.from({ length: hasHeader ? first.length : width }, (_, column) => (hasHeader ? (first[column] ?? '').trim() : ''))
  const draft: Omit<ImportPlan, 'columns' | 'dayOrder'> = { kind, ...form, hasHeader, labels, ifAbsent: wish.ifAbsent ?? USUAL_IF_ABSENT }
  const dayOrder = wish.dayOrder ?? guessDayOrder(body.flat(), settings.region)
  const guessed = wish.columns?.length === labels.length && wish.kind === kind ? wish.columns : undefined
  const columns = guessed ?? fitColumns(guessColumns(labels, kind), body, kind, rowHabits({ ...draft, columns: [], dayOrder }, settings, now))
  const plan: ImportPlan = { ...draft, columns, dayOrder }
  const habits = rowHabits(plan, settings, now)
  const read = body.map((cells) => readRow(cells, habits))
  return done({
    plan, choices: FIELDS[kind], looked: body.length, willBeRefused: read.filter((row) => typeof row === 'object' && 'refused' in row).length,
    rows: body.slice(0, SHOWN).map((cells, index) => {
      const outcome = read[index]
      const isRefused = typeof outcome === 'object' && 'refused' in outcome
      return { row: index + (hasHeader ? 2 : 1), cells, readings: readCells(cells, habits), ...(isRefused && { refused: outcome.refused }) }
    }),
  })
}

async function firstRows(file: Blob, form: Parameters<typeof readRows>[1]): Promise<Result<readonly (readonly string[])[], 'empty-file' | 'open-quote'>> {
  const rows: (readonly string[])[] = []
  try {
    for await (const piece of readRows(file, form)) {
      rows.push(...piece.rows)
      if (rows.length > LOOKED_AT) break
    }
  } catch (problem) {
    if (problem instanceof OpenQuote) return refused('open-quote')
    throw problem
  }
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  return first < 0 ? refused('empty-file') : done(rows.slice(first, first + LOOKED_AT))
}

function encodingOf({ encoding }: PlanWish) {
  const known = ENCODINGS.find((each) => each === encoding)
  return known ? { encoding: known } : {}
}
