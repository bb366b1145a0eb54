import type { CellReading } from '../../core/import/read-cell'
import type { RowRefusal } from '../../core/import/row-refusal'
import { Icon } from '../icons/icon'
import { toWallClock } from '../format/wall-clock'
import { useWords } from '../words/use-words'

/** A cell as it was read; as it was written, where it cannot be. */
export function CellShown({ reading, written, why }: { readonly reading: CellReading | undefined; readonly written: string; readonly why?: RowRefusal }) {
  const { t, timeZone, clock } = useWords()
  const refused = reading?.kind === 'refused' ? reading.why : why
  if (refused) {
    return (
      <>
        <span>{written}</span>
        <span className="cell-why"><Icon name="alert" />{t(`import.why.${refused}`)}</span>
      </>
    )
  }
  switch (reading?.kind) {
    case 'numbers':
      return reading.numbers.map(({ e164, rawNumber }) => <span key={e164 ?? rawNumber} className="cell-number">{e164 ?? rawNumber}</span>)
    case 'time':
      return toWallClock(reading.at, timeZone).replace('T', ' ')
    case 'duration':
      return clock(reading.ms)
    case 'word':
      return <WordShown word={reading.word} />
    case 'text':
      return <span className="cell-text">{reading.text}</span>
    case 'nothing':
    case 'refused':
    case undefined:
      return <span className="cell-text faint">{written}</span>
  }
}

const WORDS = {
  inbound: 'import.directions.inbound', outbound: 'import.directions.outbound', yes: 'import.resolved', no: 'import.unresolved',
  phone: 'channel.phone', chat: 'channel.chat', email: 'channel.email', sms: 'channel.sms', web: 'channel.web', visit: 'channel.visit', other: 'channel.other',
  completed: 'outcome.completed', missed: 'outcome.missed', busy: 'outcome.busy', declined: 'outcome.declined', failed: 'outcome.failed',
  'answered-elsewhere': 'outcome.answered-elsewhere', transferred: 'outcome.transferred', 'lost-sight': 'outcome.lost-sight',
  calm: 'mood.calm', pleased: 'mood.pleased', worried: 'mood.worried', upset: 'mood.upset', angry: 'mood.angry',
} as const

function WordShown({ word }: { readonly word: string }) {
  const { t } = useWords()
  return Object.hasOwn(WORDS, word) ? t(WORDS[word as keyof typeof WORDS]) : word
}
