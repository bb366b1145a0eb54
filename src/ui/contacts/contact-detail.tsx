import type { ContactId, CustomerId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { searchCodes } from '../../core/wrap-up/search-codes'
import { EMPTY_DRAFT } from '../../core/wrap-up/wrap-up-draft'
import { useCommand } from '../hooks/use-command'
import { useContact } from '../hooks/use-contact'
import { useDefinitions } from '../hooks/use-definitions'
import { useEditRefusal } from '../hooks/use-edit-refusal'
import { useTranscriptOfContact } from '../hooks/use-transcript'
import { useOpened } from '../hooks/use-opened'
import { Icon } from '../icons/icon'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { Failed } from '../states/failed'
import { Skeleton } from '../states/skeleton'
import { ContactTranscript } from '../transcript/contact-transcript'
import { useWords } from '../words/use-words'
import { WrapUpForm } from '../wrap-up/wrap-up-form'
import { ContactDetailView } from './contact-detail-view'
import type { WhoseContact } from './whose-contact'

interface ContactDetailProps {
  readonly contact: ContactId
  readonly settings: Settings
  readonly now: EpochMs
  readonly onNotThis: (whose: WhoseContact) => void
  readonly onOpenCustomer?: ((customer: CustomerId) => void) | undefined
  readonly onClose: () => void
}

/** Opened from a list, in its place; the same key that closes everything leads back. */
export function ContactDetail({ contact, settings, now, onNotThis, onOpenCustomer, onClose }: ContactDetailProps) {
  const { t } = useWords()
  const onCommand = useCommand()
  const { value: detail, hasFailed } = useContact(contact, settings)
  const said = useTranscriptOfContact(contact).value
  // A client may have several lines of business, and one person calls them all.
  const { value: definitions } = useDefinitions(detail && detail !== 'gone' ? detail.ofLine : settings.line)
  useKey({ key: 'escape', label: t('contacts.back'), run: onClose })
  useOpened(detail && detail !== 'gone' ? detail.line.customer : undefined, onCommand)
  const editRefusal = useEditRefusal(settings)
  const codes = definitions?.codes ?? []
  return (
    <section className="panel-stack" aria-label={t('contacts.title')}>
      <button type="button" className="link-button row contact-back" aria-keyshortcuts="escape" onClick={onClose}><Icon name="left" /> {t('contacts.back')} <KeyCap of={{ key: 'escape' }} /></button>
      {hasFailed && <Failed />}
      {!detail && !hasFailed && <Skeleton lines={5} />}
      {detail === 'gone' && <p className="soft">{t('contacts.gone')}</p>}
      {detail && detail !== 'gone' && (
        <ContactDetailView
          detail={detail} now={now} transcript={said && <ContactTranscript {...said} />}
          practiceHref={editRefusal === undefined && said && said.lines.length > 0 ? `/tabs/items.html#practice-call/of/${encodeURIComponent(contact)}` : undefined}
          onNotThis={() => onNotThis({ contact, name: detail.line.customerName, customer: detail.line.customer })}
          onOpenCustomer={detail.line.customer && onOpenCustomer && (() => detail.line.customer && onOpenCustomer(detail.line.customer))}
          drawForm={(leave) => (
            <WrapUpForm
              initial={detail.correction ?? detail.wrapUp ?? EMPTY_DRAFT} suggested={[]} codes={codes} searchCodes={(typed) => searchCodes(codes, typed)} unsolved={[]} now={now}
              saveLabel={t('contacts.saveCorrection')} skipLabel={t('action.cancel')} onKeepDraft={(draft) => onCommand('wrap-up/keep-correction', { contact, draft })}
              onSave={async (draft) => {
                const reply = await onCommand('wrap-up/correct', { contact, draft })
                if (reply.ok) leave()
                return reply
              }}
              onSkip={async () => {
                const reply = await onCommand('wrap-up/drop-correction', { contact })
                if (reply.ok) leave()
                return reply
              }}
            />
          )}
        />
      )}
    </section>
  )
}
