import type { ReactNode } from 'react'
import { useWords } from '../words/use-words'
import './settings.css'

/** All that is set by hand, in the order of how often it is. */
export function SettingsPage({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <main className="settings-page">
      <header className="stack">
        <h1>{t('settings.title')}</h1>
        <p className="soft">{t('settings.pageHint')}</p>
      </header>
      {children}
    </main>
  )
}
