import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import type { DeskNoun } from './desk-frame'

/** A page whose work has no line of business yet: nobody has said which, and where that is done. */
export function NotSetUp({ noun }: { readonly noun: DeskNoun }) {
  const { t } = useWords()
  return (
    <main className="stack">
      <h1>{t(`desk.noun.${noun}`)}</h1>
      <p className="refusal" role="alert"><Icon name="alert" /><span>{t('desk.notSetUp')}</span></p>
    </main>
  )
}
