import type { Settings } from '../../core/contract/settings'
import { regions } from '../../core/customers/region'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { LanguageChoice } from '../setup/language-choice'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { Given } from './given'
import { PlaceFields } from './place-fields'

const THEMES = ['system', 'light', 'dark'] as const

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
        <label className="field">
          <span>{t('settings.theme')}</span>
          <select className="input" value={settings.theme} onChange={(event) => change({ theme: THEMES.find((each) => each === event.target.value) ?? 'system' })}>
            {THEMES.map((each) => <option key={each} value={each}>{t(`settings.themes.${each}`)}</option>)}
          </select>
        </label>
      </div>
      {fields.includes('isPopOn') ? (
        <Given name={t('settings.pop')}>{t(settings.isPopOn ? 'settings.popOn' : 'settings.popOff')}</Given>
      ) : (
        <label className="check"><input type="checkbox" checked={settings.isPopOn} onChange={(event) => change({ isPopOn: event.target.checked })} /><span>{t('settings.pop')}</span></label>
      )}
      <Refusal why={why} />
    </section>
  )
}
