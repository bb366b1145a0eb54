import type { Refusal as Why } from '../../core/contract/replies'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './states.css'

/** What happened, what is safe, what to do. */
export function Refusal({ why }: { readonly why: Why | undefined }) {
  const { t } = useWords()
  if (!why) return null
  return (
    <p className="refusal" role="alert">
      <Icon name="alert" />
      <span>{t(`refused.${why}`)}</span>
    </p>
  )
}
