import type { OnCommand } from '../hooks/reply'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { UnlockForm } from './unlock-form'
import './vault.css'

/** Wherever an agent may ask who called, while the records are locked. */
export function VaultNotice({ onCommand }: { readonly onCommand: OnCommand }) {
  const { t } = useWords()
  return (
    <section className="vault-notice" aria-label={t('vault.title')}>
      <p className="is-amber"><Icon name="lock" /> {t('vault.title')}</p>
      <UnlockForm onCommand={onCommand} />
    </section>
  )
}
