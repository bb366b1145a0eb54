import type { ReactNode } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { PopReceipt } from '../../core/contract/facts'
import { Empty } from '../states/empty'
import { useWords } from '../words/use-words'
import { ReceiptView } from './receipt-view'

/** What may keep a pop away, each checked just now. */
export interface PopCheck {
  readonly what: 'page-seen' | 'web-page' | 'site-on' | 'host-granted' | 'frames-seen' | 'scripts-alive' | 'card-ready' | 'pop-on' | 'vault-open'
  readonly isOk: boolean
}

interface WhyNothingProps {
  readonly checks: readonly PopCheck[]
  /** The last ring this desk knows of, and what became of it. */
  readonly lastRing?: { readonly at: EpochMs; readonly receipt: PopReceipt }
  readonly now: EpochMs
  readonly onMend?: (what: PopCheck['what']) => void
  /** Where there is no button that could help from here. */
  readonly canMend?: (what: PopCheck['what']) => boolean
  /** Where mending one needs more than a click: the passphrase. */
  readonly mending?: ReactNode
}

/** Answers "why did nothing pop?": the first thing that is not in order comes first, with the button that mends it. */
export function WhyNothing({ checks, lastRing, now, onMend, canMend = () => true, mending }: WhyNothingProps) {
  const { t, whenExactly } = useWords()
  const wrong = checks.filter((check) => !check.isOk)
  return (
    <section className="why-nothing">
      <h2>{t('whyNothing.title')}</h2>
      {wrong.length === 0 && <p className="soft">{lastRing ? t('whyNothing.allOk') : t('whyNothing.noRing')}</p>}
      <ul>
        {[...wrong, ...checks.filter((check) => check.isOk)].map((check) => (
          <li key={check.what} className={check.isOk ? 'is-ok' : 'is-wrong'}>
            <span className={check.isOk ? 'is-green' : 'is-red'}>{check.isOk ? t('whyNothing.ok') : t('whyNothing.wrong')}</span>
            <span>{t(`whyNothing.${check.isOk ? 'fine' : 'broken'}.${check.what}`)}</span>
            {/* Only the agent's own click on our icon lets us see a page that is not switched on. */}
            {!check.isOk && onMend && check.what !== 'page-seen' && canMend(check.what) && <button type="button" className="button" onClick={() => onMend(check.what)}>{t(`whyNothing.mend.${check.what}`)}</button>}
          </li>
        ))}
      </ul>
      {mending}
      {lastRing ? (
        <>
          <h3>{t('whyNothing.lastRing', { when: whenExactly(lastRing.at, now) })}</h3>
          <ReceiptView receipt={lastRing.receipt} />
        </>
      ) : (
        <Empty title={t('whyNothing.noRingTitle')} hint={t('whyNothing.noRingHint')} />
      )}
    </section>
  )
}
