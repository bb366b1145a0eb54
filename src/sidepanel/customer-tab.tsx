import type { Tag } from '../core/contract/definitions'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { CustomerEditor, type CustomerEditorProps } from '../ui/customer/customer-editor'
import { MergeCustomer } from '../ui/customer/merge-customer'
import type { OnCommand } from '../ui/hooks/reply'
import { useOpened } from '../ui/hooks/use-opened'
import { Empty } from '../ui/states/empty'
import { useWords } from '../ui/words/use-words'

interface CustomerTabProps {
  /** Of the call in front, or opened by hand. */
  readonly known: Pick<CustomerEditorProps, 'person' | 'tags' | 'remembered'> | undefined
  /** It was opened by hand, which is in the audit already. */
  readonly isOpened: boolean
  readonly tags: readonly Tag[]
  readonly settings: Settings
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

export function CustomerTab({ known, isOpened, tags, settings, now, onCommand }: CustomerTabProps) {
  const { t } = useWords()
  useOpened(isOpened ? undefined : known?.person.customer, onCommand)
  if (!known) return <Empty title={t('customer.none')} hint={t('customer.noneHint')} />
  const { customer, name } = known.person
  return (
    <CustomerEditor key={customer} {...known} allTags={tags} now={now} onCommand={onCommand}>
      <MergeCustomer customer={customer} name={name} settings={settings} now={now} onCommand={onCommand} />
    </CustomerEditor>
  )
}
