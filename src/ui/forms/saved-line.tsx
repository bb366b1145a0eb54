import type { ReactNode } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

interface SavedLineProps {
  readonly isSaved: boolean
  readonly isBusy: boolean
  /** Why nothing was saved, in whole sentences. What was typed stays. */
  readonly mistake?: string | undefined
  readonly children?: ReactNode
}

/** The end of a form: its button, and what came of pressing it. */
export function SavedLine({ isSaved, isBusy, mistake, children }: SavedLineProps) {
  const { t } = useWords()
  return (
    <>
      {mistake && <p className="refusal" role="alert"><Icon name="alert" /><span>{mistake}</span></p>}
      <div className="row">
        <button className="button is-main" disabled={isBusy}>{t('site.profile.save')}</button>
        {children}
        {isSaved && <span className="is-green" role="status"><Icon name="check" /> {t('site.profile.saved')}</span>}
      </div>
    </>
  )
}
