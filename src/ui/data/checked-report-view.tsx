import type { CheckedReport } from '../../core/leaving/check-report'
import { clientName } from '../../core/leaving/client-name'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** Word for word what the file proves, and what no file can. */
export function CheckedReportView({ checked }: { readonly checked: CheckedReport }) {
  const { t, language, number, moment } = useWords()
  const { report, code, isSigned, signer, isNothingLeft, areRowsWhole, chain } = checked
  const total = Object.values(report.removed).reduce((sum, count) => sum + count, 0)
  return (
    <div className="stack" role="group" aria-label={t('leaving.check.result')}>
      <h4>{clientName(report.lines, language, report.client)}</h4>
      <ul className="stack report-checks">
        <Line isGood={isSigned} text={t(isSigned ? 'leaving.check.signed' : 'leaving.check.notSigned')} />
        {isSigned && (
          <>
            <Line isGood={signer !== 'unknown-desk'} isDoubt text={t(`leaving.check.signer.${signer}`, { code })} />
            <Line isGood text={t('leaving.check.says', { when: moment(report.keyDestroyedAt), rows: number(total) })} />
            <Line isGood={isNothingLeft} text={t(isNothingLeft ? 'leaving.check.nothingLeft' : 'leaving.check.somethingLeft')} />
            {report.audit.about.length > 0 && <Line isGood={areRowsWhole} text={t(areRowsWhole ? 'leaving.check.rowsWhole' : 'leaving.check.rowsBroken', { rows: number(report.audit.about.length) })} />}
            <Line isGood={chain === 'leads-there'} isDoubt={chain === 'elsewhere'} text={t(`leaving.check.chain.${chain}`, { row: number(report.audit.rows) })} />
          </>
        )}
      </ul>
      <p className="soft">{t('leaving.sheet.provesNot')}</p>
    </div>
  )
}

/** `isDoubt`: what is not known here is no proof against it. */
function Line({ isGood, isDoubt = false, text }: { readonly isGood: boolean; readonly isDoubt?: boolean; readonly text: string }) {
  return <li className={`row ${isGood ? 'is-green' : isDoubt ? 'is-amber' : 'is-red'}`}><Icon name={isGood ? 'check' : 'alert'} /><span>{text}</span></li>
}
