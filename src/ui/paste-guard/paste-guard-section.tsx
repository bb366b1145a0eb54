import type { Settings } from '../../core/contract/settings'
import { mayEdit } from '../../core/settings/role-of'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface PasteGuardSectionProps {
  readonly settings: Settings
  readonly warnings: { readonly count: number; readonly stopped: number } | undefined
  readonly onCommand: OnCommand
}

const MODES = ['warn', 'stop'] as const

/** What becomes of a paste across clients, and how often it was. A lead decides. */
export function PasteGuardSection({ settings, warnings, onCommand }: PasteGuardSectionProps) {
  const { t, number } = useWords()
  const { isBusy, why, run } = useReply()
  return (
    <section className="stack settings-section" aria-label={t('pasteGuard.board.title')}>
      <h2>{t('pasteGuard.board.title')}</h2>
      <label className="field">
        <span>{t('pasteGuard.setting.label')}</span>
        <select
          className="input" value={settings.pasteGuard ?? 'warn'} disabled={isBusy || !mayEdit(settings)}
          onChange={({ target }) => void run(() => onCommand('settings/change', { pasteGuard: target.value === 'stop' ? 'stop' : 'warn' }))}
        >
          {MODES.map((each) => <option key={each} value={each}>{t(`pasteGuard.setting.${each}`)}</option>)}
        </select>
      </label>
      <p className="field-hint">{t('pasteGuard.setting.hint')}</p>
      <Refusal why={why} />
      {warnings && <p>{warnings.count === 0 ? t('pasteGuard.board.none') : t('pasteGuard.board.count', { count: warnings.count, stopped: number(warnings.stopped) })}</p>}
    </section>
  )
}
