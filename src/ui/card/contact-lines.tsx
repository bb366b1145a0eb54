import type { EpochMs } from '../../core/contract/ids'
import type { ContactLine } from '../../core/customers/customer-card'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { SolvedMark } from './solved-mark'

/** The last contacts in as few glances as can be. */
export function ContactLines({ contacts, now }: { readonly contacts: readonly ContactLine[]; readonly now: EpochMs }) {
  const { t, when } = useWords()
  if (contacts.length === 0) return null
  return (
    <ul className="contact-lines" aria-label={t('contact.lastTitle')}>
      {contacts.slice(0, 3).map((contact) => (
        <li key={contact.contact}>
          <time className="soft">{when(contact.startedAt, now)}</time>
          <span className="contact-lines-demand">{contact.demand ? <Label of={contact.demand} /> : t(`outcome.${contact.outcome}`)}</span>
          {contact.isSolved !== undefined && <SolvedMark isSolved={contact.isSolved} isSmall />}
        </li>
      ))}
    </ul>
  )
}
