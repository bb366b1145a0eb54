import { useState } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import type { Refusal } from '../../core/contract/replies'
import type { BoardGroup } from '../../core/metrics/board-figures'
import { FIGURES, figureCells, type FigureLine } from '../board/figure-columns'
import { csvFile } from '../files/csv-file'
import type { MakeWorkbook } from '../files/ask-workbook'
import { downloadFile } from '../files/download-file'
import { useWords } from '../words/use-words'

interface BoardFile {
  readonly isBusy: boolean
  readonly why: Refusal | undefined
  readonly export: (group: BoardGroup, lines: readonly FigureLine[], day: string, as: 'csv' | 'xlsx') => void
}

/** The table as a file. The audit is written first; what cannot be audited is not handed over. */
export function useBoardFile(makeWorkbook: MakeWorkbook): BoardFile {
  const { t } = useWords()
  const [isBusy, setBusy] = useState(false)
  const [why, setWhy] = useState<Refusal>()
  const write = async (group: BoardGroup, lines: readonly FigureLine[], day: string, as: 'csv' | 'xlsx'): Promise<Refusal | undefined> => {
    const csv = await csvFile({ header: [t(`board.of.${group}`), ...FIGURES.map(({ id }) => t(`board.figure.${id}`))], cells: figureCells, read: async () => ({ lines }) })
    if (!csv) return undefined
    const workbook = as === 'xlsx' ? await makeWorkbook(csv.file, FIGURES.map((_, index) => index + 1)) : undefined
    // A row for each agent at most: it is never too long.
    if (workbook?.why) return 'failed'
    const told = await sendCommand('data/exported', { what: 'board', count: csv.count })
    if (!told.ok) return told.why
    downloadFile(workbook?.file ?? csv.file, `${t('board.fileName', { day })}.${as}`)
    return undefined
  }
  return {
    isBusy, why,
    export: (...asked) => {
      setBusy(true)
      void write(...asked).then(setWhy, () => setWhy('failed')).finally(() => setBusy(false))
    },
  }
}
