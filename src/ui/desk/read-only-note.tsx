import type { EditRefusal } from '../../core/settings/edit-right'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './items.css'

/** Why what stands here is only looked at, and who can change it. */
export function ReadOnlyNote({ why }: { readonly why: EditRefusal }) {
  const { t } = useWords()
  return <p className="items-read-only small" role="note"><Icon name="lock" /> {t(why === 'read-only' ? 'items.readOnly' : 'items.notYourLine')}</p>
}
