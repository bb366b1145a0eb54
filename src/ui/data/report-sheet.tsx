import { useState } from 'react'
import { fromBase64Url } from '../../core/bytes/base64-url'
import { shortCode } from '../../core/bytes/short-code'
import { LANGUAGES, type Language } from '../../core/contract/definitions'
import { clientName } from '../../core/leaving/client-name'
import { countsByKind } from '../../core/leaving/kinds-of-rows'
import type { SignedReport } from '../../core/leaving/leaving-report'
import { agentNumberOf } from '../../core/settings/policy'
import { LANGUAGE_NAMES } from '../setup/language-names'
import { useWords } from '../words/use-words'
import { WordsProvider } from '../words/words-provider'

/** The report as a page to be handed over on paper, in the language of who reads it. */
export function ReportSheet({ signed }: { readonly signed: SignedReport }) {
  const { t, language, timeZone } = useWords()
  const [chosen, choose] = useState<Language>(language)
  return (
    <div className="stack">
      <div className="row">
        <select className="input" aria-label={t('leaving.sheet.language')} value={chosen} onChange={({ target }) => choose(LANGUAGES.find((each) => each === target.value) ?? language)}>
          {LANGUAGES.map((each) => <option key={each} value={each} lang={each}>{LANGUAGE_NAMES[each]}</option>)}
        </select>
        <button type="button" className="button" onClick={() => window.print()}>{t('leaving.sheet.print')}</button>
      </div>
      <WordsProvider language={chosen} timeZone={timeZone}><Paper signed={signed} /></WordsProvider>
    </div>
  )
}

function Paper({ signed: { report, signature } }: { readonly signed: SignedReport }) {
  const { t, language, number, timeZone, moment } = useWords()
  const { lines, vault, device, agent, keyDestroyedAt, deletedAt, removed, left, exportedManifest, audit } = report
  const facts: readonly (readonly [string, string])[] = [
    [t('leaving.sheet.client'), clientName(lines, language, report.client)], [t('leaving.sheet.lines'), clientName(lines, language)], [t('leaving.sheet.vault'), vault], [t('leaving.sheet.by'), agentNumberOf(agent) ?? t('data.audit.agentless')],
    [t('leaving.sheet.keyAt'), moment(keyDestroyedAt)], [t('leaving.sheet.doneAt'), moment(deletedAt)], [t('leaving.sheet.zone'), timeZone], [t('leaving.sheet.device'), device],
    ...(exportedManifest === undefined ? [] : [[t('leaving.sheet.export'), exportedManifest] as const]),
    [t('leaving.sheet.auditRows'), number(audit.rows)], [t('leaving.sheet.auditHead'), audit.head], [t('leaving.sheet.auditClient'), number(audit.ofClient)],
    [t('leaving.sheet.code'), shortCode(fromBase64Url(signature.kid) ?? new Uint8Array())], [t('leaving.sheet.key'), signature.publicKey], [t('leaving.sheet.signature'), signature.value],
  ]
  return (
    <article className="report-sheet stack" lang={language} aria-label={t('leaving.sheet.title')}>
      <h3>{t('leaving.sheet.title')}</h3>
      <dl className="data-facts">{facts.map(([name, value]) => <div key={name} className="report-fact"><dt>{name}</dt><dd className="fingerprint">{value}</dd></div>)}</dl>
      <table className="data-compare is-wide">
        <thead><tr><th scope="col">{t('leaving.sheet.rows')}</th><th scope="col">{t('leaving.sheet.removed')}</th><th scope="col">{t('leaving.sheet.left')}</th></tr></thead>
        <tbody>{countsByKind(removed, left).map((each) => <tr key={each.kind}><th scope="row">{t(`leaving.kind.${each.kind}`)}</th><td>{number(each.removed)}</td><td>{number(each.left)}</td></tr>)}</tbody>
      </table>
      <p>{t('leaving.sheet.proves')}</p>
      <p className="soft">{t('leaving.sheet.provesNot')}</p>
    </article>
  )
}
