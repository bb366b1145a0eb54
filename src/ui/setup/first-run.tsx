import { useState } from 'react'
import { LANGUAGES, type Language } from '../../core/contract/definitions'
import type { PageOrigin } from '../../core/contract/ids'
import type { Region } from '../../core/customers/region'
import type { OnCommand, Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { LANGUAGE_NAMES } from './language-names'
import './setup.css'

export interface FirstRunProps {
  /** What the browser lets guess; all of it can be changed. */
  readonly guess: { readonly region: Region; readonly timeZone: string }
  readonly regions: readonly Region[]
  readonly timeZones: readonly string[]
  /** The page in front, offered as the first site. */
  readonly page?: PageOrigin
  readonly onLanguage: (language: Language) => void
  /** Asks the browser and switches on; only in answer to a click. */
  readonly onSwitchOn?: (page: PageOrigin) => Promise<Reply>
  /** There is an import to go to. */
  readonly onImport?: () => void
  readonly onCommand: OnCommand
}

/** Under a minute: one page, everything guessed that can be, two names to type. */
export function FirstRun({ guess, regions, timeZones, page, onLanguage, onSwitchOn, onImport, onCommand }: FirstRunProps) {
  const { t, language, regionName } = useWords()
  const [region, setRegion] = useState(guess.region)
  const [timeZone, setTimeZone] = useState(guess.timeZone)
  const [agentNumber, setAgentNumber] = useState('')
  const [agentName, setAgentName] = useState('')
  const [lineName, setLineName] = useState('')
  const [isSiteOn, setSiteOn] = useState(false)
  const { isBusy, why, run } = useReply()
  const isComplete = [agentNumber, agentName, lineName].every((each) => each.trim())
  const finish = () =>
    run(() => onCommand('setup/finish', { language, region, timeZone, agentNumber: agentNumber.trim(), agentName: agentName.trim(), lineName: lineName.trim() }))

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
      </header>
      <div className="languages" role="group" aria-label={t('setup.language')}>
        {LANGUAGES.map((each) => (
          <button key={each} type="button" lang={each} className="button" aria-pressed={each === language} onClick={() => onLanguage(each)}>{LANGUAGE_NAMES[each]}</button>
        ))}
      </div>
      <div className="two-fields">
        <label className="field">
          <span>{t('setup.region')}</span>
          <select className="input" value={region} onChange={(event) => setRegion(regions.find((each) => each === event.target.value) ?? guess.region)}>
            {regions.map((each) => <option key={each} value={each}>{regionName(each)}</option>)}
          </select>
        </label>
        <label className="field">
          <span>{t('setup.timeZone')}</span>
          <select className="input" value={timeZone} onChange={(event) => setTimeZone(event.target.value)}>
            {withGuess(timeZones, guess.timeZone).map((each) => <option key={each} value={each}>{each.replaceAll('_', ' ')}</option>)}
          </select>
        </label>
        <label className="field"><span>{t('shift.agentNumber')}</span><input className="input" required maxLength={40} autoComplete="off" value={agentNumber} onChange={(event) => setAgentNumber(event.target.value)} /></label>
        <label className="field"><span>{t('shift.agentName')}</span><input className="input" required maxLength={120} autoComplete="off" value={agentName} onChange={(event) => setAgentName(event.target.value)} /></label>
      </div>
      <label className="field">
        <span>{t('setup.lineName')}</span>
        <input className="input" required maxLength={80} value={lineName} placeholder={t('setup.lineHint')} onChange={(event) => setLineName(event.target.value)} />
      </label>
      <div className="field">
        <span>{t('setup.site')}</span>
        {page && onSwitchOn ? (
          <div className="first-site">
            <span className="site-name">{page}</span>
            {isSiteOn ? (
              <span className="is-green">{t('site.isOn')}</span>
            ) : (
              <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onSwitchOn(page)).then(setSiteOn)}>{t('site.switchOn')}</button>
            )}
          </div>
        ) : (
          <p className="field-hint">{t('setup.siteLater')}</p>
        )}
      </div>
      <Refusal why={why} />
      <footer className="row">
        <button className="button is-main" disabled={isBusy || !isComplete}>{t('setup.startEmpty')}</button>
        {onImport && <button type="button" className="button" disabled={isBusy || !isComplete} onClick={() => void finish().then((isDone) => isDone && onImport())}>{t('setup.startImport')}</button>}
      </footer>
      <p className="field-hint">{t('setup.private')}</p>
    </form>
  )
}

const withGuess = (all: readonly string[], guess: string) => (all.includes(guess) ? all : [guess, ...all])
