import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { useLog } from '../hooks/use-log'
import { Failed } from '../states/failed'
import { ContactTable, type LogLine } from './contact-table'
import { MoveContact } from './move-contact'

/** Every contact of the line of business. Opening one offers to say that it was somebody else. */
export function ContactLog({ settings, now }: { readonly settings: Settings; readonly now: EpochMs }) {
  const log = useLog(settings)
  const [opened, setOpened] = useState<LogLine>()
  if (log.hasFailed) return <Failed />
  return (
    <div className="panel-stack">
      {opened && <MoveContact key={opened.contact} contact={opened} settings={settings} now={now} onClose={() => setOpened(undefined)} />}
      <ContactTable contacts={log.value} now={now} isLog onOpen={setOpened} />
    </div>
  )
}
