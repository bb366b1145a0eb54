import { useState } from 'react'
import type { Turn } from '../../core/guidance/turn'
import type { SummaryLine } from '../../core/models/summary-prompt'
import type { DraftedWrapUp } from '../../core/wrap-up/draft-from-transcript'
import { noteSentences, type NoteSentence } from '../../core/wrap-up/note-sentences'
import { useWords } from '../words/use-words'
import { namesOfParts } from './names-of-parts'

interface DraftedFromProps {
  readonly drafted: DraftedWrapUp
  /** Of a model, as far as they have come. */
  readonly byModel?: readonly SummaryLine[] | undefined
  readonly turns: readonly Turn[]
  /** Shown without a click: they are just coming. */
  readonly isOpen: boolean
}

/** Every sentence that was put into the form, and one click away the lines it was said in. */
export function DraftedFrom({ drafted, byModel, turns, isOpen }: DraftedFromProps) {
  const { t } = useWords()
  const names = namesOfParts(t)
  const rows: readonly { readonly name: string; readonly sentence: Pick<NoteSentence, 'text' | 'turns'> }[] = [
    ...noteSentences(drafted, byModel).map((sentence) => ({ name: names[sentence.part], sentence })),
    ...(drafted.callback ? [{ name: t('wrapUp.callback'), sentence: { text: drafted.callback.text, turns: [drafted.callback.turn] } }] : []),
  ]
  if (rows.length === 0) return null
  return (
    <details className="drafted-from small" open={isOpen}>
      <summary className="soft">{byModel?.length ? t('models.draft.title', { number: byModel.length }) : t('guidance.drafted.title', { number: rows.length })}</summary>
      <ul>{rows.map(({ name, sentence }) => <DraftedRow key={name + sentence.turns.join() + sentence.text} name={name} sentence={sentence} turns={turns.filter(({ id }) => sentence.turns.includes(id))} />)}</ul>
    </details>
  )
}

interface DraftedRowProps {
  readonly name: string
  readonly sentence: Pick<NoteSentence, 'text'>
  readonly turns: readonly Turn[]
}

function DraftedRow({ name, sentence, turns }: DraftedRowProps) {
  const { t, time } = useWords()
  const [open, setOpen] = useState<Turn['id']>()
  const shown = turns.find(({ id }) => id === open)
  return (
    <li>
      <span className="faint">{name}</span> <q>{sentence.text}</q>{' '}
      {turns.map((turn) => (
        <button key={turn.id} type="button" className="link-button" aria-expanded={turn.id === open} title={t('guidance.drafted.show')} onClick={() => setOpen(turn.id === open ? undefined : turn.id)}>{time(turn.at)}</button>
      ))}
      {shown && <p className="soft">{t(`guidance.drafted.speaker.${shown.speaker}`)} {shown.text}</p>}
    </li>
  )
}
