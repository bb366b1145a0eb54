import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** In the build without egress there is nothing to set: it says so. */
export function ModelsPart() {
  const { t } = useWords()
  return (
    <section className="settings-section" aria-labelledby="settings-models">
      <h2 id="settings-models">{t('models.title')}</h2>
      <p className="soft"><Icon name="lock" /> {t('models.noEgress')}</p>
    </section>
  )
}
