import type { EpochMs } from '../../core/contract/ids'
import type { OpeningLine as Opening } from '../../core/customers/customer-card'
import { addressOf } from '../format/address-of'
import { useWords } from '../words/use-words'

/** The first thing to say. Every kind has a wording with a name and one without. */
export function OpeningLine({ opening, now }: { readonly opening: Opening; readonly now: EpochMs }) {
  const { t, labelText, when } = useWords()
  const demand = opening.demand ? labelText(opening.demand) : ''
  const values = { who: opening.name ? addressOf(opening.name, opening.salutation) : '', demand, when: opening.at ? when(opening.at, now) : '' }
  const toWhom = opening.name ? 'named' : 'unnamed'
  const about = demand ? 'about' : 'plain'
  return (
    <p className="opening-line">
      <span className="visually-hidden">{t('opening.title')}</span>
      <q>{t(`opening.${opening.kind}.${toWhom}.${about}`, values)}</q>
    </p>
  )
}
