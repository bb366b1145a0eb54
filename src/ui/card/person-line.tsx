import type { CustomerCard } from '../../core/customers/customer-card'
import { holdsFamilyName } from '../format/address-of'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

const HAN = /\p{Script=Han}/u

/** Name and number: the largest things there are. How to address them stands where its language puts it. */
export function PersonLine({ card }: { readonly card: CustomerCard }) {
  const { t } = useWords()
  const { person, number, match } = card
  const address = person?.salutation && <span className="person-address">{person.salutation}</span>
  const isBefore = person?.salutation !== undefined && !HAN.test(person.salutation) && !holdsFamilyName(person.salutation, person.name)
  return (
    <div className="person-line">
      <p className="person-name">
        {isBefore && address}
        {person ? <strong>{person.name}</strong> : <strong className="person-unnamed">{t(`match.${match.kind}`)}</strong>}
        {!isBefore && address}
      </p>
      {number && <p className="person-number">{number.shown}</p>}
    </div>
  )
}

/** Where the number is from, and of what kind. */
export function NumberPlace({ number }: { readonly number: NonNullable<CustomerCard['number']> }) {
  const { t } = useWords()
  return (
    <span className="person-place dotted">
      {number.place && <Label of={number.place} />}
      {number.type !== 'unknown' && <span>{t(`numberType.${number.type}`)}</span>}
    </span>
  )
}
