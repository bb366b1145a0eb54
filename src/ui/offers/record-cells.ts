import { toWallClock } from '../format/wall-clock'
import type { WordsAndFormats } from '../words/words-provider'
import { answerName, chosenName, offerName, type RecordLine } from './record-columns'

export function offerHeader({ t }: WordsAndFormats): readonly string[] {
  const title = (id: 'at' | 'offer' | 'customer' | 'answer' | 'words' | 'chosen' | 'agent') => t(`offers.record.${id}`)
  return [title('at'), title('offer'), title('customer'), title('answer'), title('words'), t('offers.laterAt'), title('agent'), title('chosen'), t('offers.record.csv.probability'), t('offers.record.csv.contact')]
}

/** In the words of the table, times by the center's clock. */
export function offerCells(line: RecordLine, words: WordsAndFormats): readonly (string | number)[] {
  const { timeZone } = words
  const clock = (at: number) => toWallClock(at, timeZone).replace('T', ' ')
  return [
    clock(line.at), offerName(line, words), line.customerName ?? '', answerName(line, words), line.words ?? '', line.laterAt === undefined ? '' : clock(line.laterAt),
    line.agentShown ?? '', chosenName(line, words), line.probability ?? '', line.contact,
  ]
}
