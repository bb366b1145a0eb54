import type { PageOrigin } from '../../core/contract/ids'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import type { SiteInList } from './site-in-list'
import { SiteTroubleLines } from './site-troubles'

export interface SiteControlsProps {
  readonly site: SiteInList
  /** Asks the browser for the site and its frames, and switches on; only in answer to a click. */
  readonly onAllow: (origin: PageOrigin, frames: readonly PageOrigin[]) => Promise<Reply>
  readonly onSwitchOff: (origin: PageOrigin) => Promise<Reply>
  readonly onForget: (origin: PageOrigin) => Promise<Reply>
}

/** On or off, why it cannot be seen, its frames, and the button that mends it. */
export function SiteControls({ site, onAllow, onSwitchOff, onForget }: SiteControlsProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const { origin, light, profile, missingFrames, troubles, decided } = site
  const allow = () => void run(() => onAllow(origin, profile.frameOrigins))
  return (
    <div className="stack site-controls">
      <p className={`site-state is-${light}`}>
        <span className="light" aria-hidden="true">{light === 'cannot-see' && <Icon name="alert" />}</span>
        <strong role="status">{t(`site.light.${light}`)}</strong>
      </p>
      <p className="soft">{site.why ? t(`site.why.${site.why}`) : t(`site.hint.${light === 'off' ? 'off' : 'on'}`)}</p>
      {decided && <p className="soft small"><Icon name="lock" /> {t('site.decided')}</p>}
      <SiteTroubleLines troubles={troubles} />
      <div className="small">
        <span className="soft">{profile.frameOrigins.length === 0 ? t('site.noFrames') : t('site.frames')}</span>
        <ul>{profile.frameOrigins.map((each) => <li key={each} className={missingFrames.includes(each) ? 'is-amber' : ''}>{missingFrames.includes(each) && <Icon name="alert" />} {each}</li>)}</ul>
      </div>
      <Refusal why={why} />
      <div className="row">
        {light !== 'on' && <button type="button" className="button is-main" disabled={isBusy} onClick={allow}>{site.why ? t(`site.mend.${site.why}`) : t('site.on')}</button>}
        {light === 'on' && missingFrames.length > 0 && <button type="button" className="button is-main" disabled={isBusy} onClick={allow}>{t('site.allowFrames')}</button>}
        {profile.isOn && !decided && <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onSwitchOff(origin))}>{t('site.off')}</button>}
        {!profile.isOn && !decided && <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void run(() => onForget(origin))}>{t('site.remove')}</button>}
      </div>
    </div>
  )
}
