import type { PracticeCall } from '../../core/contract/practice'
import { clock } from '../format/create-formats'
import { useWords } from '../words/use-words'
import './practice.css'

/** A practice call as it is written: who says what and when, and what it is scored by. */
export function PracticeCallView({ call: { customer, turns, difficulty, language, expected } }: { readonly call: PracticeCall }) {
  const { t } = useWords()
  return (
    <div className="stack">
      <p className="soft dotted"><span>{customer.name ?? t('practice.stranger')}</span><span className="number">{customer.rawNumber}</span><span>{t(`practice.difficulty.${difficulty}`)}</span></p>
      <ol className="practice-turns" lang={language}>
        {turns.map(({ speaker, text, atSeconds }, at) => (
          <li key={at}><span className="faint number">{clock(atSeconds * 1000)}</span><span className="soft">{t(`transcript.speaker.${speaker}`)}</span><span>{text}</span></li>
        ))}
      </ol>
      <p className="small soft">{t('practice.scoredBy', { codes: expected.codes.join(', ') || '–', articles: expected.articles.join(', ') || '–', offers: expected.offers.join(', ') || '–' })}</p>
    </div>
  )
}
