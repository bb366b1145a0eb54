import { useState, type FormEvent } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { LeavesState } from '../../core/segments/segments-state'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import type { SegmentsWorkState } from './segments-work'
import { WorkRefusal } from './work-refusal'

interface LeavesSectionProps {
  readonly leaves: LeavesState
  readonly work: SegmentsWorkState
  readonly now: EpochMs
  readonly isPersonalShared: boolean
  /** By policy: shown as given, not asked. */
  readonly isDecided: boolean
  readonly onShare: (isPersonalShared: boolean) => void
  readonly onPointAt: (code: string) => void
  readonly onSave: (isAgain: boolean) => void
  /** A folder or an address is set up that it is written to; now, where that is asked. */
  readonly goesByItself: boolean
  readonly onSend: () => void
}

/** The agent's: what goes to the lead, to whose key, what went and when. */
export function LeavesSection({ leaves, work, now, isPersonalShared, isDecided, onShare, onPointAt, onSave, goesByItself, onSend }: LeavesSectionProps) {
  const { t } = useWords()
  const { recipient, code } = leaves
  const isBusy = work.running !== undefined
  return (
    <section className="stack" aria-label={t('segments.leaves.title')}>
      <h2>{t('segments.leaves.title')}</h2>
      <dl className="data-facts">
        <dt>{t('segments.leaves.code')}</dt><dd><span className="segments-code">{code}</span> <span className="field-hint">{t('segments.leaves.codeHint')}</span></dd>
        {recipient && <><dt>{t('segments.leaves.to')}</dt><dd><span className="segments-code">{recipient.code}</span> <span className="field-hint">{t(`segments.leaves.toHint.${recipient.namedBy}`)}</span></dd></>}
      </dl>
      {!recipient && <div className="stack"><h3>{t('segments.leaves.none')}</h3><p className="soft">{t('segments.leaves.noneHint')}</p></div>}
      {(!recipient || recipient.namedBy === 'hand') && <Recipient key={recipient?.code ?? ''} isKnown={recipient !== undefined} isBusy={isBusy} onPointAt={onPointAt} />}
      {recipient && (
        <>
          <p>{t('segments.leaves.what')}</p>
          <label className="data-check">
            <input type="checkbox" checked={isPersonalShared} disabled={isDecided} aria-describedby="segments-share" onChange={(event) => onShare(event.target.checked)} />
            <span>{t('segments.leaves.share')}{isDecided && <span className="field-hint"> {t('segments.leaves.decided')}</span>}</span>
          </label>
          <p id="segments-share" className="field-hint">{t(isPersonalShared ? 'segments.leaves.shareOn' : 'segments.leaves.shareOff')}</p>
          {goesByItself && <p className="field-hint">{t('segments.leaves.byItself')}</p>}
          <Save leaves={leaves} work={work} isBusy={isBusy} onSave={onSave} goesByItself={goesByItself} onSend={onSend} />
          <Sent leaves={leaves} now={now} />
        </>
      )}
      <WorkRefusal work={work} of="leaves" />
    </section>
  )
}

function Recipient({ isKnown, isBusy, onPointAt }: { readonly isKnown: boolean; readonly isBusy: boolean; readonly onPointAt: (code: string) => void }) {
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(!isKnown)
  const [code, setCode] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPointAt(code)
  }
  if (!isOpen) return <div><button type="button" className="link-button" onClick={() => setIsOpen(true)}>{t('segments.leaves.change')}</button></div>
  return (
    <form className="stack" onSubmit={submit}>
      <label className="field">
        <span>{t('segments.leaves.paste')}</span>
        <textarea className="input segments-public" rows={2} maxLength={1000} spellCheck={false} autoComplete="off" value={code} onChange={(event) => setCode(event.target.value)} />
      </label>
      <div><button className={`button ${isKnown ? '' : 'is-main'}`} disabled={isBusy || code.trim() === ''}>{t('segments.leaves.set')}</button></div>
    </form>
  )
}

function Save({ leaves: { waitingFacts, isAnyKept }, work: { saved }, isBusy, onSave, goesByItself, onSend }: Pick<LeavesSectionProps, 'leaves' | 'work' | 'onSave' | 'goesByItself' | 'onSend'> & { readonly isBusy: boolean }) {
  const { t } = useWords()
  return (
    <>
      <div className="row">
        <button type="button" className={goesByItself ? 'button' : 'button is-main'} disabled={isBusy || waitingFacts === 0} onClick={() => onSave(false)}>{t('segments.leaves.save')}</button>
        {goesByItself && <button type="button" className="button is-main" disabled={isBusy || waitingFacts === 0} onClick={onSend}>{t('segments.leaves.sendNow')}</button>}
        <span className="soft">{waitingFacts > 0 ? t('segments.leaves.waiting', { count: waitingFacts }) : t('segments.leaves.allSent')}</span>
        {isAnyKept && <button type="button" className="link-button" disabled={isBusy} onClick={() => onSave(true)}>{t('segments.leaves.again')}</button>}
      </div>
      {saved && <p role="status" className="row is-green"><Icon name="check" />{t('segments.leaves.saved', { count: saved.facts })}</p>}
      {saved && saved.unaddressed > 0 && <p className="is-amber">{t('segments.leaves.unaddressed', { count: saved.unaddressed })}</p>}
      {saved && saved.locked > 0 && <p className="is-amber">{t('segments.leaves.locked', { count: saved.locked })}</p>}
    </>
  )
}

function Sent({ leaves: { sent }, now }: { readonly leaves: LeavesState; readonly now: EpochMs }) {
  const { t, whenExactly, number } = useWords()
  return (
    <div className="stack">
      <h3>{t('segments.leaves.sent')}</h3>
      {sent.length === 0 ? <p className="soft">{t('segments.leaves.sentNone')}</p> : (
        <div className="segments-table">
          <table>
            <caption className="visually-hidden">{t('segments.leaves.sent')}</caption>
            <thead><tr><th scope="col">{t('segments.leaves.at')}</th><th scope="col" className="is-number">{t('segments.leaves.facts')}</th><th scope="col">{t('segments.leaves.personal')}</th></tr></thead>
            <tbody>{sent.map(({ at, facts, isPersonalShared }) => <tr key={at}><td>{whenExactly(at, now)}</td><td className="is-number">{number(facts)}</td><td>{t(isPersonalShared ? 'segments.leaves.with' : 'segments.leaves.without')}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      {sent.length > 0 && <p className="field-hint">{t('segments.leaves.held')}</p>}
    </div>
  )
}
