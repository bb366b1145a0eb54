import { dialAddress } from '../../core/customers/dial-address'
import { useWords } from '../words/use-words'

/** A number that one click hands to the machine's softphone, where one takes such links; in a tab of its own, since some are pages. */
export function DialNumber({ number, className = '' }: { readonly number: string; readonly className?: string }) {
  const { t } = useWords()
  const address = dialAddress(number)
  if (!address) return <span className={`number ${className}`}>{number}</span>
  return <a className={`number dial ${className}`} href={address} target="_blank" rel="noreferrer" title={t('calls.dial', { number })}>{number}</a>
}
