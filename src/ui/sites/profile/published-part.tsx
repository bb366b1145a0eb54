import type { ProfilePart, PublishedState } from '../../../core/contract/settings'
import type { Reply } from '../../hooks/reply'
import { useReply } from '../../hooks/use-reply'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'

interface PublishedPartProps {
  readonly part: ProfilePart
  readonly published: PublishedState
  readonly onUse: (isPublished: boolean) => Promise<Reply>
}

/** Whose this part of the profile is, where packs say something of it, and the click that takes the other. */
export function PublishedPart({ part, published: { labels, inForce, exceptions, kept }, onUse }: PublishedPartProps) {
  const { t, labelText } = useWords()
  const { isBusy, why, run } = useReply()
  const isException = exceptions.includes(part)
  if (!isException && !inForce.includes(part)) return null
  return (
    <div className="published-part stack">
      <p className="row small">
        <span className={isException ? 'is-amber' : 'soft'}>{isException ? t('site.profile.ownOver') : t('site.profile.published', { name: labelText(labels) })}</span>
        {isException && <button type="button" className="link-button" disabled={isBusy} onClick={() => void run(() => onUse(true))}>{t('site.profile.useTeam')}</button>}
        {!isException && kept.includes(part) && <button type="button" className="link-button" disabled={isBusy} onClick={() => void run(() => onUse(false))}>{t('site.profile.useOwn')}</button>}
      </p>
      {!isException && <p className="field-hint">{t('site.profile.changeHint')}</p>}
      <Refusal why={why} />
    </div>
  )
}
