import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './knowledge.css'

/** Nobody has said yet for which line of business it would be kept. */
export function NotSetUp() {
  const { t } = useWords()
  return (
    <main className="knowledge-page">
      <h1>{t('knowledge.pageTitle')}</h1>
      <p className="refusal" role="alert"><Icon name="alert" /><span>{t('knowledge.notSetUp')}</span></p>
    </main>
  )
}
