import type { PopReceipt } from '../../core/contract/facts'
import { siteName } from '../format/site-name'
import { useWords } from '../words/use-words'
import './receipt.css'

/** Why this pop: which detector, which rule, which match, where and why there, how fast. */
export function ReceiptView({ receipt }: { readonly receipt: PopReceipt }) {
  const { t, list, number } = useWords()
  const known = (group: 'detector' | 'rule' | 'reason', word: string) =>
    // Receipts of later versions may have words that this one does not know.
    t(`receipt.${group}.${word}` as 'receipt.reason.no-tab', { defaultValue: t('receipt.other', { word }) })
  return (
    <dl className="receipt">
      <Line name={t('receipt.seenBy')}>{list(receipt.detectors.map((each) => known('detector', each)))}</Line>
      <Line name={t('receipt.matchedBy')}>{known('rule', receipt.rule)}</Line>
      <Line name={t('receipt.matches')}>{number(receipt.matched)}</Line>
      <Line name={t('receipt.shownIn')}>{receipt.site ? t('receipt.tabAt', { site: siteName(receipt.site) }) : t(`receipt.surface.${receipt.surface}`)}</Line>
      <Line name={t('receipt.because')}>{known('reason', receipt.why)}</Line>
      {receipt.tookMs !== undefined && <Line name={t('receipt.took')}>{t('receipt.tookMs', { ms: number(Math.round(receipt.tookMs)) })}</Line>}
      <Line name={t('receipt.saved')}>{receipt.isSaved ? t('receipt.isSaved') : t('receipt.notSaved')}</Line>
    </dl>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
