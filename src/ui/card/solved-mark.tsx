import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './solved-mark.css'

/** A shape and a word, never the colour alone. */
export function SolvedMark({ isSolved, isSmall = false }: { readonly isSolved: boolean; readonly isSmall?: boolean }) {
  const { t } = useWords()
  return (
    <span title={isSolved ? t('contact.solved') : t('contact.unsolved')} className={`solved-mark ${isSolved ? 'is-green' : 'is-red'}`}>
      <Icon name={isSolved ? 'check' : 'alert'} />
      <span className={isSmall ? 'visually-hidden' : ''}>{isSolved ? t('contact.solved') : t('contact.unsolved')}</span>
    </span>
  )
}
