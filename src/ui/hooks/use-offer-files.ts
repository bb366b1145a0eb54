import { useState } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import { readOfferCounts } from '../../adapters/store/read/read-offer-counts'
import { readOfferRecord, type OfferLine, type OfferPage } from '../../adapters/store/read/read-offer-record'
import { decodeOfferCounts } from '../../core/offers/offer-counts'
import type { Refusal } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import { parseJson } from '../../core/files/parse-json'
import { csvFile } from '../files/csv-file'
import { downloadFile } from '../files/download-file'
import { offerCells, offerHeader } from '../offers/record-cells'
import { useWords } from '../words/use-words'
import { reader } from './reader'
import type { OfferAsk } from './use-offer-record'

/** Read and laid away as a piece of the file at once. */
const ROWS_AT_ONCE = 500

export interface OfferFiles {
  readonly isBusy: boolean
  readonly why: Refusal | undefined
  /** What came of the counts that were merged last. */
  readonly taken: number | 'not-counts' | undefined
  readonly exportRecord: (ask: OfferAsk) => void
  readonly exportCounts: () => void
  readonly takeCounts: (file: File) => void
}

/** The record as a table, and the counts that desks give each other. The audit is written first; what cannot be audited is not handed over. */
export function useOfferFiles(settings: Settings): OfferFiles {
  const words = useWords()
  const { t, dayOf } = words
  const [isBusy, setBusy] = useState(false)
  const [why, setWhy] = useState<Refusal>()
  const [taken, setTaken] = useState<OfferFiles['taken']>()
  const run = (work: () => Promise<Refusal | undefined>) => {
    setBusy(true)
    setWhy(undefined)
    setTaken(undefined)
    void work().then(setWhy, () => setWhy('failed')).finally(() => setBusy(false))
  }
  const hand = async (what: 'offers' | 'offer-counts', count: number, file: Blob, name: string): Promise<Refusal | undefined> => {
    const told = await sendCommand('data/exported', { what, count })
    if (!told.ok) return told.why
    downloadFile(file, name)
    return undefined
  }
  return {
    isBusy, why, taken,
    exportRecord: (ask) => run(async () => {
      const store = await reader()
      const csv = await csvFile({
        header: offerHeader(words), cells: (line: OfferLine) => offerCells(line, words),
        read: (after: OfferPage['next']) => readOfferRecord(store, { ...ask, agent: settings.agent }, ROWS_AT_ONCE, after),
      })
      return csv && await hand('offers', csv.count, csv.file, `${t('offers.record.fileName', { day: dayOf(Date.now()) })}.csv`)
    }),
    exportCounts: () => run(async () => {
      const counts = await readOfferCounts(await reader())
      const file = JSON.stringify({ callside: 'offer-counts', v: 1, counts })
      return await hand('offer-counts', counts.length, new Blob([file], { type: 'application/json' }), `${t('offers.record.countsFile', { day: dayOf(Date.now()) })}.json`)
    }),
    takeCounts: (file) => run(async () => {
      const read = decodeOfferCounts(parseJson(await file.text()))
      if (!read) return void setTaken('not-counts')
      const reply = await sendCommand('offer/take-counts', { counts: read.counts })
      if (!reply.ok) return reply.why
      setTaken(reply.value.taken)
      return undefined
    }),
  }
}
