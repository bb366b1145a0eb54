import type { CardNotice } from '../../core/customers/customer-card'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** What could not be done for this call: what is safe, and what to do. */
export function CardNotices({ notices }: { readonly notices: readonly CardNotice[] }) {
  const { t } = useWords()
  return notices.map((notice) => (
    <p key={notice} className={`card-notice ${notice === 'not-saved' ? 'is-red' : 'is-amber'}`}>
      <Icon name={notice === 'vault-locked' ? 'lock' : 'alert'} />
      <span>{t(`notice.${notice}`)}</span>
    </p>
  ))
}
