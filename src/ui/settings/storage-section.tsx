import { useState } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface StorageSectionProps {
  /** Absent: being looked at. */
  readonly state: { readonly isKept: boolean; readonly usedBytes?: number; readonly quotaBytes?: number } | undefined
  readonly onAsk: () => Promise<boolean>
}

/** How much is on the disk, and whether the browser keeps it when the disk is short. */
export function StorageSection({ state, onAsk }: StorageSectionProps) {
  const { t, bytes } = useWords()
  const [isRefused, setRefused] = useState(false)
  const used = state?.usedBytes === undefined ? undefined : bytes(state.usedBytes)
  return (
    <section className="settings-section" aria-labelledby="settings-storage">
      <h2 id="settings-storage">{t('settings.storage.title')}</h2>
      {!state && <p role="status">{t('settings.storage.looking')}</p>}
      {state && (
        <>
          {used !== undefined && <p>{state.quotaBytes === undefined ? t('settings.storage.usedOnly', { used }) : t('settings.storage.used', { used, quota: bytes(state.quotaBytes) })}</p>}
          {used !== undefined && state.quotaBytes !== undefined && <progress className="storage-bar" aria-label={t('settings.storage.title')} max={state.quotaBytes} value={state.usedBytes} />}
          <p className={state.isKept ? 'is-green' : 'is-amber'}><Icon name={state.isKept ? 'check' : 'alert'} /> {t(state.isKept ? 'settings.storage.persisted' : 'settings.storage.notPersisted')}</p>
          {!state.isKept && <div className="row"><button type="button" className="button" onClick={() => void onAsk().then((isKept) => setRefused(!isKept))}>{t('settings.storage.ask')}</button></div>}
          {isRefused && !state.isKept && <p className="is-amber small" role="status">{t('settings.storage.refused')}</p>}
        </>
      )}
      <p className="field-hint">{t('settings.storage.uninstall')} <a href="data.html">{t('settings.storage.backup')}</a></p>
    </section>
  )
}
