import type { ReactNode } from 'react'
import '../settings/settings.css'
import { useWords } from '../words/use-words'

/** What goes between a lead and the agents, section by section. */
export function TeamPage({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <main className="settings-page">
      <header className="stack">
        <h1>{t('ways.page.title')}</h1>
        <p className="soft">{t('ways.page.hint')}</p>
      </header>
      {children}
    </main>
  )
}
