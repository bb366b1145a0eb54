import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import { writeKeyCode } from '../../core/segments/key-code'
import type { SiteKeyState } from '../../core/segments/segments-state'
import { PassphraseFields } from '../data/passphrase-fields'
import { FileAndPassphrase } from '../forms/file-and-passphrase'
import { useWords } from '../words/use-words'
import type { SegmentsWorkState } from './segments-work'
import { WorkRefusal } from './work-refusal'

interface SiteKeySectionProps {
  readonly siteKey: SiteKeyState | undefined
  readonly work: SegmentsWorkState
  readonly now: EpochMs
  readonly onMake: (passphrase: string) => void
  readonly onTake: (file: File, passphrase: string) => void
  readonly onSave: () => void
}

/** The key that opens what agents send: made once, handed to other leads under a passphrase, its public half given to agents. */
export function SiteKeySection({ siteKey, work, now, onMake, onTake, onSave }: SiteKeySectionProps) {
  const { t } = useWords()
  const isBusy = work.running !== undefined
  return (
    <section className="stack" aria-label={t('segments.key.title')}>
      <h2>{t('segments.key.title')}</h2>
      <p className="soft">{t('segments.key.hint')}</p>
      <WorkRefusal work={work} of="key" />
      {siteKey ? <KeyThere siteKey={siteKey} now={now} isBusy={isBusy} onSave={onSave} /> : (
        <>
          <div className="stack"><h3>{t('segments.key.none')}</h3><p>{t('segments.key.noneHint')}</p></div>
          <div className="segments-two">
            <div className="stack"><h3>{t('segments.key.make')}</h3><p className="field-hint">{t('segments.key.makeHint')}</p><PassphraseFields isBusy={isBusy} of="key" onChosen={onMake} /></div>
            <TakeKey isBusy={isBusy} onTake={onTake} />
          </div>
        </>
      )}
    </section>
  )
}

function KeyThere({ siteKey, now, isBusy, onSave }: { readonly siteKey: SiteKeyState; readonly now: EpochMs; readonly isBusy: boolean; readonly onSave: () => void }) {
  const { t, whenExactly } = useWords()
  const [isCopied, setIsCopied] = useState(false)
  const written = writeKeyCode(siteKey)
  return (
    <>
      <dl className="data-facts">
        <dt>{t('segments.key.code')}</dt><dd className="segments-code">{siteKey.code}</dd>
        <dt>{t('segments.key.madeAt')}</dt><dd>{whenExactly(siteKey.at, now)}</dd>
      </dl>
      <label className="field">
        <span>{t('segments.key.public')}</span>
        <textarea className="input segments-public" readOnly rows={3} value={written} onFocus={(event) => event.target.select()} />
      </label>
      <p className="field-hint">{t('segments.key.publicHint')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(written).then(() => setIsCopied(true))}>{t('segments.key.copy')}</button>
        {isCopied && <span role="status" className="is-green">{t('segments.key.copied')}</span>}
        <button type="button" className="button" disabled={isBusy} onClick={onSave}>{t('segments.key.save')}</button>
        <span className="field-hint">{t('segments.key.saveHint')}</span>
      </div>
    </>
  )
}

function TakeKey({ isBusy, onTake }: { readonly isBusy: boolean; readonly onTake: (file: File, passphrase: string) => void }) {
  const { t } = useWords()
  const [file, setFile] = useState<File>()
  return (
    <div className="stack">
      <h3>{t('segments.key.take')}</h3>
      <FileAndPassphrase of="key" file={file} isBusy={isBusy} onFile={setFile} onOpen={onTake} />
    </div>
  )
}
