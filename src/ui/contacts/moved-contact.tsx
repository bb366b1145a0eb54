import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { NotThisPerson } from '../customer/not-this-person'
import { useCommand } from '../hooks/use-command'
import { useCustomerSearch } from '../hooks/use-customer-search'
import type { WhoseContact } from './whose-contact'

interface MovedContactProps {
  readonly moved: WhoseContact
  readonly settings: Settings
  readonly now: EpochMs
  readonly onClose: () => void
}

/** A contact that was taken from somebody: whose is it? */
export function MovedContact({ moved: { contact, customer, name }, settings, now, onClose }: MovedContactProps) {
  const onCommand = useCommand()
  const [typed, setTyped] = useState('')
  const { found } = useCustomerSearch(typed, settings)
  return (
    <NotThisPerson
      {...(name ? { name } : {})} typed={typed} onType={setTyped} choices={found} now={now} onClose={onClose}
      onMove={(to) => onCommand('contact/move', { contact, to })}
      {...(customer ? { onUndo: () => onCommand('contact/move', { contact, to: customer }) } : {})}
    />
  )
}
