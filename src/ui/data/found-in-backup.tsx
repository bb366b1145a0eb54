import { useState } from 'react'
import type { FoundBackup } from '../../core/backup/data-messages'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface FoundInBackupProps {
  readonly found: FoundBackup
  readonly now: number
  readonly isBusy: boolean
  /** A part of it was restored before. */
  readonly isGoingOn: boolean
  readonly onRestore: (withSettings: boolean) => void
  readonly onOther: () => void
}

/** From when it is, of whom, and how much, beside what is here: what a person decides by. */
export function FoundInBackup({ found, now, isBusy, isGoingOn, onRestore, onOther }: FoundInBackupProps) {
  const { t, whenExactly, date, number, labelText } = useWords()
  const { content, here, settings } = found
  // A fresh desk is most likely the old one on a new computer, with the line of business that the data is of.
  const [isWithSettings, setWithSettings] = useState(here.customers === 0 && here.contacts === 0)
  const lines = content.lines.flatMap((labels) => labelText(labels) ?? [])
  const counts = ['customers', 'contacts', 'facts'] as const
  return (
    <div className="stack">
      <p role="status" className="row is-green"><Icon name="check" />{t('data.restore.found')}</p>
      <dl className="data-facts">
        <dt>{t('data.restore.madeAt')}</dt>
        <dd>{whenExactly(found.createdAt, now)} · {t(found.isOwn ? 'data.restore.isOwn' : 'data.restore.isOther')}</dd>
        {lines.length > 0 && <><dt>{t('data.restore.lines')}</dt><dd className="dotted">{lines.map((each) => <span key={each}>{each}</span>)}</dd></>}
        {content.firstContactAt !== undefined && content.lastContactAt !== undefined && (
          <><dt>{t('data.restore.span')}</dt><dd>{date(content.firstContactAt)} – {date(content.lastContactAt)}</dd></>
        )}
      </dl>
      <table className="data-compare">
        <thead><tr><th scope="col">{t('data.restore.what')}</th><th scope="col">{t('data.restore.inFile')}</th><th scope="col">{t('data.restore.here')}</th></tr></thead>
        <tbody>
          {counts.map((each) => (
            <tr key={each}><th scope="row">{t(`data.restore.${each}`)}</th><td>{number(content[each])}</td><td>{number(here[each])}</td></tr>
          ))}
        </tbody>
      </table>
      {found.restoredBefore > 0 && <p className="is-amber">{t('data.restore.restoredBefore', { count: found.restoredBefore })}</p>}
      {settings && (
        <div className="stack">
          <label className="data-check"><input type="checkbox" checked={isWithSettings} onChange={(event) => setWithSettings(event.target.checked)} /><span>{t('data.restore.settings')}</span></label>
          <p className="field-hint">{t('data.restore.settingsHint')}</p>
        </div>
      )}
      <div className="row">
        <button type="button" className="button is-main" disabled={isBusy} onClick={() => onRestore(isWithSettings)}>{t(isGoingOn ? 'data.restore.goOn' : 'data.restore.start')}</button>
        <button type="button" className="button" disabled={isBusy} onClick={onOther}>{t('data.restore.other')}</button>
      </div>
    </div>
  )
}
