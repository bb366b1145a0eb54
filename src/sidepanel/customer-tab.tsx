import type { Tag } from '../core/contract/definitions'
import type { EpochMs } from '../core/contract/ids'
import type { CustomerCard } from '../core/customers/customer-card'
import { CustomerEditor } from '../ui/customer/customer-editor'
import type { OnCommand } from '../ui/hooks/reply'
import { Empty } from '../ui/states/empty'
import { useWords } from '../ui/words/use-words'

interface CustomerTabProps {
  readonly card: CustomerCard | undefined
  readonly tags: readonly Tag[]
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

export function CustomerTab({ card, tags, now, onCommand }: CustomerTabProps) {
  const { t } = useWords()
  if (!card?.person) return <Empty title={t('customer.none')} hint={t('customer.noneHint')} />
  return <CustomerEditor key={card.person.customer} person={card.person} tags={card.tags} allTags={tags} remembered={card.remembered} now={now} onCommand={onCommand} />
}
