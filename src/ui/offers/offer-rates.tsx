import type { AgentId } from '../../core/contract/ids'
import type { Offer } from '../../core/contract/offers'
import { useWords } from '../words/use-words'
import './offers.css'

interface Figures {
  readonly shown: number
  readonly accepted: number
  readonly declined: number
  readonly later: number
}

interface OfferRatesProps {
  readonly figures: { readonly all: Figures; readonly byOffer: ReadonlyMap<string, Figures>; readonly byAgent: ReadonlyMap<AgentId, Figures> }
  readonly offers: readonly Offer[]
  readonly agentName: (agent: AgentId) => string
}

/** How often each was offered and taken, by offer and by agent (S53), of all that is filtered. */
export function OfferRates({ figures: { all, byOffer, byAgent }, offers, agentName }: OfferRatesProps) {
  const { t, labelText } = useWords()
  if (all.shown === 0) return null
  const nameOf = (id: string) => {
    const offer = offers.find((each) => each.id === id)
    return offer ? labelText(offer.labels) : t('offers.record.unknownOffer')
  }
  return (
    <section className="offer-rates" aria-label={t('offers.record.rates')}>
      <Rates title={t('offers.record.ofOffer')} rows={[...byOffer].map(([id, row]) => ({ id, name: nameOf(id), ...row }))} all={all} />
      <Rates title={t('offers.record.ofAgent')} rows={[...byAgent].map(([id, row]) => ({ id, name: agentName(id), ...row }))} all={all} />
    </section>
  )
}

interface RatesProps {
  readonly title: string
  readonly rows: readonly (Figures & { readonly id: string; readonly name: string })[]
  readonly all: Figures
}

function Rates({ title, rows, all }: RatesProps) {
  const { t } = useWords()
  const sorted = [...rows].sort((one, other) => other.accepted / other.shown - one.accepted / one.shown || other.shown - one.shown)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="is-number">{t('offers.record.shown')}</th><th scope="col" className="is-number">{t('offers.accepted')}</th><th scope="col" className="is-number">{t('offers.declined')}</th>
          <th scope="col" className="is-number">{t('offers.later')}</th><th scope="col" className="is-number">{t('offers.record.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ id, name, ...row }) => <RateRow key={id} name={name} row={row} />)}
        {sorted.length > 1 && <RateRow name={t('offers.record.all')} row={all} />}
      </tbody>
    </table>
  )
}

function RateRow({ name, row: { shown, accepted, declined, later } }: { readonly name: string; readonly row: Figures }) {
  const { number, percent } = useWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      {[shown, accepted, declined, later].map((figure, index) => <td key={index} className="is-number">{number(figure)}</td>)}
      <td className="is-number">{percent(accepted / shown)}</td>
    </tr>
  )
}
