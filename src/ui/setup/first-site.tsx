import { useState } from 'react'
import type { PageOrigin } from '../../core/contract/ids'
import { readSiteAddress } from '../../core/settings/read-site-address'
import { siteName } from '../format/site-name'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface FirstSiteProps {
  /** The page in front, where the browser lets us see it. */
  readonly page: PageOrigin | undefined
  /** Asks the browser and switches on; only in answer to a click. */
  readonly onSwitchOn: (site: PageOrigin) => Promise<Reply>
}

/** The page in front by one click, or any other by its address; or later. */
export function FirstSite({ page, onSwitchOn }: FirstSiteProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState<string>()
  const [on, setOn] = useState<PageOrigin>()
  const [isUnreadable, setUnreadable] = useState(false)
  const { isBusy, why, run } = useReply()
  const address = typed ?? page ?? ''
  const switchOn = () => {
    const site = readSiteAddress(address)
    setUnreadable(!site)
    if (site) void run(() => onSwitchOn(site)).then((isOn) => isOn && setOn(site))
  }
  return (
    <div className="field first-site" role="group" aria-label={t('setup.site')}>
      <span>{t('setup.site')}</span>
      {on ? (
        <p className="first-site-on is-green" role="status"><Icon name="check" /> <span className="site-name">{siteName(on)}</span> {t('site.isOn')}</p>
      ) : (
        <div className="first-site-row">
          <input
            className="input" type="text" inputMode="url" autoComplete="off" spellCheck={false} maxLength={300} aria-label={t('setup.siteAddress')} placeholder="https://phone.example" value={address}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              // Enter in this field switches the site on; it does not finish the whole form.
              if (event.key !== 'Enter') return
              event.preventDefault()
              switchOn()
            }}
          />
          <button type="button" className="button" disabled={isBusy || !address.trim()} onClick={switchOn}>{t('setup.switchOn')}</button>
        </div>
      )}
      {isUnreadable && <p className="refusal" role="alert"><Icon name="alert" /><span>{t('setup.siteUnreadable')}</span></p>}
      <Refusal why={why} />
      {!on && <p className="field-hint">{t('setup.siteHint')}</p>}
    </div>
  )
}
