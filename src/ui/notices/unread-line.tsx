import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './notices.css'

/** Under the head of the panel: so many are not read or not acknowledged. One click away from them. */
export function UnreadLine({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  const { t } = useWords()
  if (count === 0) return null
  return <button type="button" className="unread-line small" onClick={onOpen}><Icon name="info" />{t('notices.unreadCount', { count })}</button>
}
