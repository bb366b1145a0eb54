import type { AgentId, EpochMs } from '../../core/contract/ids'
import type { Labels } from '../../core/contract/language'
import type { OfferAnswer } from '../../core/contract/facts'
import type { Names } from '../roster/use-names'
import type { DataColumn } from '../table/data-column'
import type { WordsAndFormats } from '../words/words-provider'

/** A line of the record, as the table needs it. */
export interface RecordLine {
  readonly contact: string
  readonly offer: string
  readonly offerLabels?: Labels
  readonly at: EpochMs
  readonly agent: AgentId
  readonly agentShown?: string
  readonly customerName?: string
  readonly answer?: OfferAnswer
  readonly laterAt?: EpochMs
  readonly words?: string
  readonly probability?: number
  readonly isExploring?: boolean
}

const ANSWERS: readonly OfferAnswer[] = ['accepted', 'declined', 'later']

export function recordColumns(words: WordsAndFormats, nameOfAgent: Names['nameOfAgent'], now: EpochMs): readonly DataColumn<RecordLine>[] {
  const { t, whenExactly } = words
  const title = (id: 'at' | 'offer' | 'customer' | 'agent' | 'answer' | 'words' | 'chosen') => t(`offers.record.${id}`)
  return [
    { id: 'at', title: title('at'), width: '110px', value: (each) => each.at, draw: (each) => <time>{whenExactly(each.at, now)}</time> },
    { id: 'offer', title: title('offer'), width: 'minmax(140px, 1.4fr)', value: (each) => offerName(each, words) },
    { id: 'customer', title: title('customer'), width: 'minmax(80px, 1fr)', value: (each) => each.customerName ?? '' },
    {
      id: 'answer', title: title('answer'), width: '110px', value: (each) => each.answer ?? 'none',
      choices: [...ANSWERS.map((value) => ({ value, label: t(`offers.${value}`) })), { value: 'none', label: t('offers.record.noAnswer') }],
      draw: (each) => <span className={each.answer === 'accepted' ? 'is-green' : each.answer ? '' : 'faint'}>{answerName(each, words)}</span>,
    },
    { id: 'words', title: title('words'), width: 'minmax(120px, 2fr)', value: (each) => each.words ?? '' },
    { id: 'chosen', title: title('chosen'), width: '96px', value: (each) => chosenName(each, words) },
    { id: 'agent', title: title('agent'), width: '90px', value: (each) => (each.agentShown && nameOfAgent(each.agentShown)) ?? '' },
  ]
}

export const offerName = ({ offerLabels }: Pick<RecordLine, 'offerLabels'>, { t, labelText }: WordsAndFormats): string => (offerLabels ? labelText(offerLabels) : t('offers.record.unknownOffer'))
export const answerName = ({ answer }: Pick<RecordLine, 'answer'>, { t }: WordsAndFormats): string => t(answer ? `offers.${answer}` : 'offers.record.noAnswer')

export function chosenName({ probability, isExploring }: Pick<RecordLine, 'probability' | 'isExploring'>, { t }: WordsAndFormats): string {
  if (probability === undefined) return ''
  return t(isExploring ? 'offers.record.byLot' : probability === 0 ? 'offers.record.byHand' : 'offers.record.byRank')
}
