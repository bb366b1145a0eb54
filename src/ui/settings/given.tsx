import type { ReactNode } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './settings.css'

/** A value the enterprise policy decided: shown, with a lock, where a field would stand. */
export function Given({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className="field" role="group" aria-label={name}>
      <span>{name}</span>
      <p className="given" title={t('setup.given')}>
        <Icon name="lock" />
        <span className="given-value">{children}</span>
        <span className="visually-hidden">{t('setup.given')}</span>
      </p>
    </div>
  )
}
