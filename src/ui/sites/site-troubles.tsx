import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

export interface SiteTroubles {
  readonly impossible: number
  readonly hookErrors: number
}

/** Counted for as long as the browser runs; nothing where nothing happened. */
export function SiteTroubleLines({ troubles }: { readonly troubles: SiteTroubles | undefined }) {
  const { t } = useWords()
  return (
    <>
      {troubles !== undefined && troubles.impossible > 0 && <p className="site-trouble is-amber small"><Icon name="alert" /> {t('site.impossible', { count: troubles.impossible })}</p>}
      {troubles !== undefined && troubles.hookErrors > 0 && <p className="site-trouble soft small"><Icon name="info" /> {t('site.hookErrors', { count: troubles.hookErrors })}</p>}
    </>
  )
}
