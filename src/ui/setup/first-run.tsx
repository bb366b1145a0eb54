import { useState, type ReactNode } from 'react'
import type { Language } from '../../core/contract/definitions'
import type { LineId } from '../../core/contract/ids'
import type { Decided } from '../../core/contract/settings'
import type { Region } from '../../core/customers/region'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Given } from '../settings/given'
import { PlaceFields } from '../settings/place-fields'
import { LineChoice } from '../shift/line-choice'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { LanguageChoice } from './language-choice'
import './setup.css'

export interface FirstRunProps {
  /** What the browser lets guess, or a policy says. */
  readonly guess: { readonly region: Region; readonly timeZone: string; readonly line?: LineId }
  readonly regions: readonly Region[]
  readonly timeZones: readonly string[]
  /** What a policy decided is shown as given, and not asked. */
  readonly decided: Decided
  /** The first site, or those that a policy lists. */
  readonly site: ReactNode
  readonly onLanguage: (language: Language) => void
  readonly onImport: () => void
  readonly onCommand: OnCommand
}

/** Under a minute: one page, everything guessed that can be, two names to type. */
export function FirstRun({ guess, regions, timeZones, decided, site, onLanguage, onImport, onCommand }: FirstRunProps) {
  const { t, language } = useWords()
  const [region, setRegion] = useState(guess.region)
  const [timeZone, setTimeZone] = useState(guess.timeZone)
  const [agentNumber, setAgentNumber] = useState(decided.agent?.number ?? '')
  const [agentName, setAgentName] = useState(decided.agent?.name ?? '')
  const [lineName, setLineName] = useState('')
  const [line, setLine] = useState(guess.line ?? decided.lines[0]?.id)
  const { isBusy, why, run } = useReply()
  const hasLines = decided.lines.length > 0
  const isComplete = [agentNumber, agentName, hasLines ? 'given' : lineName].every((each) => each.trim())
  const finish = () =>
    run(() => onCommand('setup/finish', {
      language, region, timeZone, agentNumber: agentNumber.trim(), agentName: agentName.trim(),
      ...(hasLines ? { ...(line && { line }) } : { lineName: lineName.trim() }),
    }))
  const isAnyGiven = decided.fields.length > 0 || decided.agent !== undefined || hasLines

  return (
    <form
      className="first-run"
      onSubmit={(event) => {
        event.preventDefault()
        void finish()
      }}
    >
      <header>
        <h1>{t('setup.title')}</h1>
        <p className="soft">{t('setup.hint')}</p>
        {isAnyGiven && <p className="soft small first-run-given"><Icon name="lock" /> {t('setup.givenHint')}</p>}
      </header>
      <LanguageChoice isDecided={decided.fields.includes('language')} onLanguage={onLanguage} />
      <div className="two-fields">
        <PlaceFields region={region} regions={regions} timeZone={timeZone} timeZones={timeZones} decided={decided.fields} onRegion={setRegion} onTimeZone={setTimeZone} />
        {decided.agent ? (
          <>
            <Given name={t('shift.agentNumber')}>{decided.agent.number}</Given>
            <Given name={t('shift.agentName')}>{decided.agent.name}</Given>
          </>
        ) : (
          <>
            <label className="field"><span>{t('shift.agentNumber')}</span><input className="input" required maxLength={40} autoComplete="off" value={agentNumber} onChange={(event) => setAgentNumber(event.target.value)} /></label>
            <label className="field"><span>{t('shift.agentName')}</span><input className="input" required maxLength={120} autoComplete="off" value={agentName} onChange={(event) => setAgentName(event.target.value)} /></label>
          </>
        )}
      </div>
      {hasLines ? (
        <LineChoice lines={decided.lines} line={line} isDecided={decided.fields.includes('line')} onLine={setLine} />
      ) : (
        <label className="field">
          <span>{t('setup.lineName')}</span>
          <input className="input" required maxLength={80} value={lineName} placeholder={t('setup.lineHint')} onChange={(event) => setLineName(event.target.value)} />
        </label>
      )}
      {site}
      <Refusal why={why} />
      <footer className="row">
        <button className="button is-main" disabled={isBusy || !isComplete}>{t('setup.startEmpty')}</button>
        <button type="button" className="button" disabled={isBusy || !isComplete} onClick={() => void finish().then((isDone) => isDone && onImport())}>{t('setup.startImport')}</button>
      </footer>
      <p className="field-hint">{t('setup.private')}</p>
    </form>
  )
}
