import type { Settings } from '../../core/contract/settings'
import { useWords } from '../words/use-words'

const THEMES = ['system', 'light', 'dark'] as const

export function ThemeField({ theme, onTheme }: { readonly theme: Settings['theme']; readonly onTheme: (theme: Settings['theme']) => void }) {
  const { t } = useWords()
  return (
    <label className="field">
      <span>{t('settings.theme')}</span>
      <select className="input" value={theme} onChange={(event) => onTheme(THEMES.find((each) => each === event.target.value) ?? 'system')}>
        {THEMES.map((each) => <option key={each} value={each}>{t(`settings.themes.${each}`)}</option>)}
      </select>
    </label>
  )
}
