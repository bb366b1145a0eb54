import { scoreRun } from '../../core/practice/score-run'
import type { PracticeCallId } from '../../core/contract/ids'
import { usePracticeEnd } from '../../ui/hooks/use-practice'
import { FeedbackContext, type FeedbackDesk } from '../../ui/feedback/feedback-context'
import { PracticeResult } from '../../ui/practice/practice-result'
import { Empty } from '../../ui/states/empty'
import { Failed } from '../../ui/states/failed'
import { Skeleton } from '../../ui/states/skeleton'
import { useWords } from '../../ui/words/use-words'

interface PracticeEndProps {
  readonly call: PracticeCallId
  /** Where what is said of the call itself goes. */
  readonly feedback: FeedbackDesk
  readonly onAgain: () => void
  readonly onHome: () => void
}

/** What became of the call that was practised last, as its records still say. */
export function PracticeEnd({ call, feedback, onAgain, onHome }: PracticeEndProps) {
  const { t } = useWords()
  const end = usePracticeEnd(call)
  if (end.hasFailed) return <Failed />
  if (!end.value) return <Skeleton lines={8} />
  if (end.value === 'gone') return <main className="practice-page"><Empty title={t('practice.gone')} action={<button type="button" className="button" onClick={onHome}>{t('practice.toCalls')}</button>} /></main>
  return (
    <FeedbackContext value={feedback}>
      <PracticeResult call={end.value.run.call} score={scoreRun(end.value.run)} names={end.value.names} onAgain={onAgain} onHome={onHome} />
    </FeedbackContext>
  )
}
