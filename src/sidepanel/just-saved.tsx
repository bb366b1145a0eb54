import { useMemo, useState } from 'react'
import type { ContactId, CustomerId, EpochMs, LineId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { LineMark } from '../core/settings/line-marks'
import { ContactDetail } from '../ui/contacts/contact-detail'
import { SavedBar } from '../ui/contacts/saved-bar'
import { useNotThisPerson } from '../ui/contacts/use-not-this-person'

export interface SavedContact {
  readonly contact: ContactId
  readonly customer: CustomerId | undefined
  readonly who: string | undefined
  /** Of business: it is put right with its codes, whatever is in front by then. */
  readonly line: LineId
}

interface JustSavedProps {
  readonly saved: SavedContact
  readonly settings: Settings
  readonly mark: LineMark | undefined
  readonly now: EpochMs
  readonly onClose: () => void
}

/** The wrap-up that was saved last: it is put right here, without a search for it. */
export function JustSaved({ saved: { contact, customer, who, line }, settings: inFront, mark, now, onClose }: JustSavedProps) {
  const settings = useMemo<Settings>(() => ({ ...inFront, line }), [inFront, line])
  const [isOpen, setOpen] = useState(false)
  const [isMoved, setMoved] = useState(false)
  const { say, bar } = useNotThisPerson(settings, now)
  const notThis = () => {
    setMoved(true)
    say({ contact, customer, name: who })
  }
  return (
    <>
      {!isMoved && !isOpen && <SavedBar who={who} mark={mark} isKnown={customer !== undefined} onCorrect={() => setOpen(true)} onNotThis={notThis} onClose={onClose} />}
      {bar}
      {isOpen && <ContactDetail contact={contact} settings={settings} now={now} onNotThis={notThis} onClose={onClose} />}
    </>
  )
}
