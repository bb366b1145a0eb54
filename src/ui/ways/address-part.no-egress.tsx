import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** The build without egress has no address, and says so. */
export function AddressPart() {
  const { t } = useWords()
  return <p className="soft"><Icon name="info" /> {t('ways.noEgress')}</p>
}
