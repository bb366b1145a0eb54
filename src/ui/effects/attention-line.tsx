import type { EffectProblem } from '../../core/contract/replies'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import './effects.css'

interface AttentionLineProps {
  readonly count: number
  readonly problem: EffectProblem
  readonly onCommand: OnCommand
}

/** What the background tried often and could not do: what is safe, why, and another try. */
export function AttentionLine({ count, problem, onCommand }: AttentionLineProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  return (
    <section className="attention" role="status">
      <p><Icon name="alert" /> <strong>{t('effects.waiting', { count })}</strong></p>
      <p className="small">{t('effects.safe')} {t(`effects.why.${problem}`)}</p>
      {/* Only the passphrase helps there; the form for it stands on the card. */}
      {problem !== 'vault-locked' && <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('effect/try-again', {}))}>{t('action.tryAgain')}</button>}
      <Refusal why={why} />
    </section>
  )
}
