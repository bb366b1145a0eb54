import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** In the build without egress there is nothing to set: it says so. */
export function AudioPart() {
  const { t } = useWords()
  return (
    <section className="settings-section" aria-labelledby="settings-audio">
      <h2 id="settings-audio">{t('audio.title')}</h2>
      <p className="soft"><Icon name="lock" /> {t('audio.noEgress')}</p>
    </section>
  )
}
