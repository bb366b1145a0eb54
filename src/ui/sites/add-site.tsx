import { useState } from 'react'
import type { PageOrigin } from '../../core/contract/ids'
import { readSiteAddress } from '../../core/settings/read-site-address'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

/** Any site by its address; what cannot be read stays to be mended. */
export function AddSite({ onAdd }: { readonly onAdd: (origin: PageOrigin) => Promise<Reply> }) {
  const { t } = useWords()
  const [address, setAddress] = useState('')
  const [isUnreadable, setUnreadable] = useState(false)
  const { isBusy, why, run } = useReply()
  return (
    <form
      className="stack add-site"
      onSubmit={(event) => {
        event.preventDefault()
        const site = readSiteAddress(address)
        setUnreadable(!site)
        if (site) void run(() => onAdd(site)).then((isDone) => isDone && setAddress(''))
      }}
    >
      <label className="field">
        <span>{t('site.add.title')}</span>
        <input className="input" inputMode="url" autoComplete="off" spellCheck={false} maxLength={300} aria-label={t('site.add.address')} placeholder="https://phone.example" value={address} onChange={(event) => setAddress(event.target.value)} />
      </label>
      {isUnreadable && <p className="refusal" role="alert"><Icon name="alert" /><span>{t('site.add.unreadable')}</span></p>}
      <Refusal why={why} />
      <div className="row"><button className="button" disabled={isBusy || !address.trim()}>{t('site.add.button')}</button></div>
      <p className="field-hint">{t('site.add.hint')}</p>
    </form>
  )
}
