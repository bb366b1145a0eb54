import { useState } from 'react'
import type { Turn } from '../../core/guidance/turn'
import type { DraftedSentence, DraftedWrapUp } from '../../core/wrap-up/draft-from-transcript'
import { useWords } from '../words/use-words'

interface DraftedFromProps {
  readonly drafted: DraftedWrapUp
  readonly turns: readonly Turn[]
}

/** Every sentence that was put into the form, and one click away the line it was said in. */
export function DraftedFrom({ drafted: { demand, done, promises, callback }, turns }: DraftedFromProps) {
  const { t } = useWords()
  const rows: readonly { readonly name: string; readonly sentence: DraftedSentence }[] = [
    ...(demand ? [{ name: t('baton.part.demand'), sentence: demand }] : []),
    ...done.map((sentence) => ({ name: t('baton.part.done'), sentence })),
    ...promises.map((sentence) => ({ name: sentence.by === 'customer' ? t('guidance.drafted.customerPromised') : t('baton.part.promised'), sentence })),
    ...(callback ? [{ name: t('wrapUp.callback'), sentence: callback }] : []),
  ]
  if (rows.length === 0) return null
  return (
    <details className="drafted-from small">
      <summary className="soft">{t('guidance.drafted.title', { number: rows.length })}</summary>
      <ul>{rows.map(({ name, sentence }) => <DraftedRow key={name + sentence.turn + sentence.text} name={name} sentence={sentence} turn={turns.find(({ id }) => id === sentence.turn)} />)}</ul>
    </details>
  )
}

interface DraftedRowProps {
  readonly name: string
  readonly sentence: DraftedSentence
  readonly turn: Turn | undefined
}

function DraftedRow({ name, sentence, turn }: DraftedRowProps) {
  const { t, time } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <span className="faint">{name}</span> <q>{sentence.text}</q>{' '}
      {turn && <button type="button" className="link-button" aria-expanded={isOpen} title={t('guidance.drafted.show')} onClick={() => setOpen(!isOpen)}>{time(turn.at)}</button>}
      {turn && isOpen && <p className="soft">{t(`guidance.drafted.speaker.${turn.speaker}`)} {turn.text}</p>}
    </li>
  )
}
