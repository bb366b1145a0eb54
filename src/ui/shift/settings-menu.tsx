import { useRef, useState } from 'react'
import { LANGUAGES } from '../../core/contract/definitions'
import type { Settings } from '../../core/contract/settings'
import type { VaultSeen } from '../../core/settings/vault-seen'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Given } from '../settings/given'
import { PopField } from '../settings/pop-field'
import { ThemeField } from '../settings/theme-field'
import { useKey } from '../keys/use-key'
import { LANGUAGE_NAMES } from '../setup/language-names'
import { Refusal } from '../states/refusal'
import { VaultLights } from '../vault/vault-lights'
import { useWords } from '../words/use-words'

/** What is changed in mid-shift; all else is on the page of settings. */
export function SettingsMenu({ settings, vaults = [], onCommand }: { readonly settings: Settings; readonly vaults?: readonly VaultSeen[] | undefined; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const { why, run } = useReply()
  const { fields } = settings.decided
  const [isOpen, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(false)
    summary.current?.focus()
  }
  useKey(isOpen ? { key: 'escape', label: t('action.close'), run: close } : undefined)
  const change = (part: Parameters<typeof onCommand<'settings/change'>>[1]) => void run(() => onCommand('settings/change', part))
  return (
    <details className="settings-menu" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary} className="icon-button" aria-label={t('settings.title')} title={t('settings.title')}><Icon name="settings" /></summary>
      <div className="stack">
        {fields.includes('language') ? <Given name={t('settings.language')}>{LANGUAGE_NAMES[settings.language]}</Given> : (
          <label className="field">
            <span>{t('settings.language')}</span>
            <select className="input" value={settings.language} onChange={(event) => change({ language: LANGUAGES.find((each) => each === event.target.value) ?? settings.language })}>
              {LANGUAGES.map((each) => <option key={each} value={each} lang={each}>{LANGUAGE_NAMES[each]}</option>)}
            </select>
          </label>
        )}
        <ThemeField theme={settings.theme} onTheme={(theme) => change({ theme })} />
        <PopField isPopOn={settings.isPopOn} isDecided={fields.includes('isPopOn')} onPop={(isPopOn) => change({ isPopOn })} />
        <VaultLights vaults={vaults} onCommand={onCommand} />
        <Refusal why={why} />
        <a href="/tabs/settings.html" target="_blank" rel="noreferrer">{t('settings.all')}</a>
        <a href="/sidepanel.html?practice" target="_blank" rel="noreferrer">{t('practice.open')}</a>
        <a href="/tabs/desk.html" target="_blank" rel="noreferrer">{t('desk.open')}</a>
      </div>
    </details>
  )
}
