import { useState } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

export interface FolderSeen {
  /** This browser lets a folder be picked; Firefox does not. */
  readonly canPick: boolean
  readonly name?: string
  readonly needsClick: boolean
  readonly onPick: () => Promise<void>
  /** In the click: the browser asks in words of its own. */
  readonly onAllow: () => Promise<void>
  readonly onForget: () => Promise<void>
}

/** The folder of the team: picked once, and allowed again by one click when the browser wants it. */
export function FolderLine({ canPick, name, needsClick, onPick, onAllow, onForget }: FolderSeen) {
  const { t } = useWords()
  const [isBusy, setBusy] = useState(false)
  if (!canPick && name === undefined) return <p className="is-amber"><Icon name="info" /> {t('ways.folder.cannotPick')}</p>
  const during = (run: () => Promise<void>) => () => {
    setBusy(true)
    void run().finally(() => setBusy(false))
  }
  return (
    <div className="stack">
      {name !== undefined && <p className="way-name">{t('ways.folder.name', { name })}</p>}
      <div className="row">
        {name !== undefined && needsClick && <button type="button" className="button is-main" disabled={isBusy} onClick={during(onAllow)}>{t('ways.folder.allow')}</button>}
        <button type="button" className="button" disabled={isBusy} onClick={during(onPick)}>{t(name === undefined ? 'ways.folder.pick' : 'ways.folder.pickOther')}</button>
        {name !== undefined && <button type="button" className="button is-quiet" disabled={isBusy} onClick={during(onForget)}>{t('ways.folder.forget')}</button>}
      </div>
      {(name === undefined || needsClick) && <p className="field-hint">{t('ways.folder.visits')}</p>}
    </div>
  )
}
