import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { NotThisPerson } from '../customer/not-this-person'
import { useCommand } from '../hooks/use-command'
import { useCustomerSearch } from '../hooks/use-customer-search'
import type { LogLine } from './contact-table'

interface MoveContactProps {
  readonly contact: LogLine
  readonly settings: Settings
  readonly now: EpochMs
  readonly onClose: () => void
}

/** A saved contact that was somebody else's after all. */
export function MoveContact({ contact, settings, now, onClose }: MoveContactProps) {
  const onCommand = useCommand()
  const [typed, setTyped] = useState('')
  const choices = useCustomerSearch(typed, settings)
  return (
    <NotThisPerson
      {...(contact.who ? { name: contact.who } : {})} typed={typed} onType={setTyped} choices={choices} now={now} onClose={onClose}
      onMove={(to) => onCommand('contact/move', { contact: contact.contact, ...(to ? { to } : {}) })}
    />
  )
}
