import { useState, type FormEvent } from 'react'
import { FileButton } from '../import/file-button'
import { useWords } from '../words/use-words'

interface FileAndPassphraseProps {
  /** A backup that is looked at, or a key that is taken. */
  readonly of: 'backup' | 'key'
  /** Kept by whoever draws it: what was refused is tried again with the same file. */
  readonly file: File | undefined
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
  /** The passphrase is in no field any more when this is told. */
  readonly onOpen: (file: File, passphrase: string) => void
}

const ENDINGS = { backup: '.callside', key: '.callside-key' } as const

/** A file that is sealed, and what opens it: asked for once the file is chosen. */
export function FileAndPassphrase({ of, file, isBusy, onFile, onOpen }: FileAndPassphraseProps) {
  const { t } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const words = of === 'backup' ? { choose: t('data.restore.choose'), other: t('data.restore.other'), open: t('data.restore.look') } : { choose: t('segments.key.take'), other: t('segments.key.other'), open: t('segments.key.takeIt') }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    onOpen(file, passphrase)
    setPassphrase('')
  }
  return (
    <form className="stack data-form" onSubmit={submit}>
      <div className="row">
        <FileButton label={file ? words.other : words.choose} accept={ENDINGS[of]} isMain={!file && of === 'backup'} onFile={onFile} />
        {file && <span className="file-name">{file.name}</span>}
      </div>
      {file && (
        <>
          <label className="field">
            <span>{t(of === 'backup' ? 'data.restore.passphrase' : 'segments.key.passphrase')}</span>
            <input type="password" className="input" autoComplete="off" maxLength={200} value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />
          </label>
          <div><button className="button is-main" disabled={isBusy || passphrase === ''}>{words.open}</button></div>
        </>
      )}
    </form>
  )
}
