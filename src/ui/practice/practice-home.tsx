import type { Script } from '../../core/contract/guidance'
import type { Language } from '../../core/contract/language'
import type { PracticeCall } from '../../core/contract/practice'
import type { Attempt } from '../../core/practice/attempt'
import type { Pace, PracticeMode } from '../../core/practice/next-line'
import { foldProgress, shareOf, type CallProgress } from '../../core/practice/progress'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { KeyButton } from '../keys/key-button'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { missedName } from './missed-name'
import { PaceField } from './practice-band'
import { PracticeResults } from './practice-results'
import './practice.css'

export interface PracticeHomeProps {
  readonly calls: readonly PracticeCall[]
  readonly attempts: readonly Attempt[]
  readonly scripts: readonly Script[]
  readonly language: Language
  readonly now: number
  readonly mode: PracticeMode
  readonly pace: Pace
  /** Whether the first calls may be put in from here. */
  readonly mayEdit: boolean
  readonly onMode: (mode: PracticeMode) => void
  readonly onPace: (pace: Pace) => void
  readonly onStart: (call: PracticeCall) => Promise<Reply>
  readonly onForget: () => Promise<Reply>
  readonly onAddDefaults: () => Promise<Reply>
}

/** So many of what is missed most: one can take in no more at once. */
const MOST_MISSED = 3

/** What can be practised, what comes next, and how it went so far. Only the agent sees it. */
export function PracticeHome({ calls, attempts, scripts, language, now, mode, pace, mayEdit, onMode, onPace, onStart, onForget, onAddDefaults }: PracticeHomeProps) {
  const words = useWords()
  const { t } = words
  const { isBusy, why, run } = useReply()
  const own = calls.filter((each) => each.language === language)
  const others = calls.filter((each) => each.language !== language)
  const progress = foldProgress(attempts, own)
  const next = own.find(({ id }) => id === progress.next)
  const start = (call: PracticeCall) => void run(() => onStart(call))
  return (
    <main className="practice-page">
      <h1>{t('practice.pageTitle')}</h1>
      <p className="soft">{t('practice.pageHint')}</p>
      <Refusal why={why} />
      {calls.length === 0 && <Empty title={t('practice.none')} hint={t(mayEdit ? 'practice.noneHint' : 'practice.noneHintAgent')} {...(mayEdit && { action: <button type="button" className="button" disabled={isBusy} onClick={() => void run(onAddDefaults)}>{t('practice.addDefaults')}</button> })} />}
      {calls.length > 0 && (
        <div className="row">
          <div className="segments" role="group" aria-label={t('practice.mode')}>
            {(['speak', 'listen'] as const).map((each) => <button key={each} type="button" className="button" aria-pressed={mode === each} onClick={() => onMode(each)}>{t(`practice.modes.${each}`)}</button>)}
          </div>
          <PaceField pace={pace} onPace={onPace} />
        </div>
      )}
      {next ? (
        <section className="practice-next" aria-label={t('practice.nextCall')}>
          <p className="small soft">{t('practice.nextCall')}</p>
          <p><strong><Label of={next.labels} /></strong> <span className="soft">{t(`practice.difficulty.${next.difficulty}`)}</span></p>
          {progress.missed.length > 0 && <p className="small soft">{t('practice.watch', { steps: words.list(progress.missed.slice(0, MOST_MISSED).map(({ key }) => missedName(key, scripts, words))) })}</p>}
          <div><KeyButton hotkey="enter" label={t('practice.start')} tone="main" isDisabled={isBusy} onPress={() => start(next)} /></div>
        </section>
      ) : own.length > 0 && <p className="is-green">{t('practice.allDone')}</p>}
      {own.length > 0 && <Calls calls={own} progress={progress.calls} now={now} isBusy={isBusy} onStart={start} />}
      {others.length > 0 && (
        <details open={own.length === 0}>
          <summary>{t('practice.otherLanguages', { count: others.length })}</summary>
          <Calls calls={others} progress={foldProgress(attempts, others).calls} now={now} isBusy={isBusy} onStart={start} />
        </details>
      )}
      {attempts.length > 0 && <PracticeResults attempts={attempts} calls={calls} scripts={scripts} missed={progress.missed.slice(0, MOST_MISSED)} onForget={onForget} />}
    </main>
  )
}

function Calls({ calls, progress, now, isBusy, onStart }: { readonly calls: readonly PracticeCall[]; readonly progress: ReadonlyMap<PracticeCall['id'], CallProgress>; readonly now: number; readonly isBusy: boolean; readonly onStart: (call: PracticeCall) => void }) {
  const { t, labelText, percent, when } = useWords()
  return (
    <div className="practice-scroll">
      <table className="practice-table">
        <thead>
          <tr><th scope="col">{t('practice.column.call')}</th><th scope="col" className="is-number">{t('practice.column.best')}</th><th scope="col" className="is-number">{t('practice.column.last')}</th><th scope="col"><span className="visually-hidden">{t('practice.start')}</span></th></tr>
        </thead>
        <tbody>
          {calls.map((call) => {
            const of = progress.get(call.id)
            return (
              <tr key={call.id}>
                <td>
                  <p><Label of={call.labels} /></p>
                  <p className="small soft dotted">
                    <span>{t(`practice.difficulty.${call.difficulty}`)}</span>
                    {of && <><span>{t('practice.times', { count: of.count })}</span>{of.trend && <span>{t(`practice.trend.${of.trend}`)}</span>}<span>{when(of.last.endedAt, now)}</span></>}
                  </p>
                </td>
                <td className="is-number">{of ? percent(shareOf(of.best)) : '–'}</td>
                <td className="is-number">{of ? percent(shareOf(of.last)) : '–'}</td>
                <td><button type="button" className="button" disabled={isBusy} aria-label={t('practice.startOf', { call: labelText(call.labels) })} onClick={() => onStart(call)}>{t('practice.start')}</button></td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
