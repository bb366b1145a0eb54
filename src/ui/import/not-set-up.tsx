import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './import.css'

/** Nobody has said yet for which contact center, line and agent it would be imported. */
export function NotSetUp() {
  const { t } = useWords()
  return (
    <main className="import">
      <h1>{t('import.title')}</h1>
      <p className="refusal" role="alert"><Icon name="alert" /><span>{t('import.notSetUp')}</span></p>
    </main>
  )
}
