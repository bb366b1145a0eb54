import type { Settings } from '../../core/contract/settings'
import { regions } from '../../core/customers/region'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { LanguageChoice } from '../setup/language-choice'
import { DialField } from '../suggestions/dial-field'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { PlaceFields } from './place-fields'
import { PopField } from './pop-field'
import { ThemeField } from './theme-field'

interface PlaceSectionProps {
  readonly settings: Settings
  readonly timeZones: readonly string[]
  readonly onCommand: OnCommand
}

/** Language, place, look, and whether calls pop. Each counts as soon as it is changed. */
export function PlaceSection({ settings, timeZones, onCommand }: PlaceSectionProps) {
  const { t } = useWords()
  const { why, run } = useReply()
  const { fields } = settings.decided
  const change = (part: Parameters<typeof onCommand<'settings/change'>>[1]) => void run(() => onCommand('settings/change', part))
  return (
    <section className="settings-section" aria-labelledby="settings-place">
      <h2 id="settings-place">{t('settings.place')}</h2>
      <LanguageChoice isDecided={fields.includes('language')} onLanguage={(language) => change({ language })} />
      <div className="two-fields">
        <PlaceFields
          region={settings.region} regions={regions} timeZone={settings.timeZone} timeZones={timeZones} decided={fields}
          onRegion={(region) => change({ region })} onTimeZone={(timeZone) => change({ timeZone })}
        />
        <ThemeField theme={settings.theme} onTheme={(theme) => change({ theme })} />
      </div>
      <PopField isPopOn={settings.isPopOn} isDecided={fields.includes('isPopOn')} onPop={(isPopOn) => change({ isPopOn })} />
      <DialField dial={settings.suggestionDial} onDial={(suggestionDial) => change({ suggestionDial })} />
      <Refusal why={why} />
    </section>
  )
}
