import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './packs.css'

/** Nobody has said yet which line of business this desk works for. */
export function NotSetUp() {
  const { t } = useWords()
  return (
    <main className="packs-page">
      <h1>{t('packs.title')}</h1>
      <p className="refusal" role="alert"><Icon name="alert" /><span>{t('packs.notSetUp')}</span></p>
    </main>
  )
}
