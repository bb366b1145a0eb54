import { useState } from 'react'
import type { ModelProfileId } from '../../core/contract/ids'
import type { ModelProfile, ModelTry } from '../../core/contract/models'
import type { Refusal as Why } from '../../core/contract/replies'
import type { ModelDay } from '../../core/models/daily-usage'
import { originOfModel } from '../../core/models/read-model-address'
import { siteName } from '../format/site-name'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { ModelDayLine } from './model-day-line'
import { TryResult } from './try-result'
import { Waiting } from './waiting'

/** What a try answers: what came of it, or why it was not made. */
export type OnTry = (profile: ModelProfileId) => Promise<{ readonly ok: true; readonly value: ModelTry } | { readonly ok: false; readonly why: Why }>

export interface ModelRowProps {
  readonly profile: ModelProfile
  readonly isGiven: boolean
  /** Absent: no key; empty: one whose end is not shown. */
  readonly keyEnd: string | undefined
  readonly day: ModelDay | undefined
  readonly isHostMissing: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onTry: OnTry
}

/** One model: where it is, what it used today, and whether it answers. */
export function ModelRow({ profile, isGiven, keyEnd, day, isHostMissing, isOpen, onOpen, onTry }: ModelRowProps) {
  const { t } = useWords()
  const [isBusy, setBusy] = useState(false)
  const [tried, setTried] = useState<Awaited<ReturnType<OnTry>>>()
  const host = siteName(originOfModel(profile.baseUrl))
  const isHostRefused = tried?.ok === true && !tried.value.isAnswered && tried.value.why === 'no-host'
  const tryIt = async () => {
    setTried(undefined)
    setBusy(true)
    setTried(await onTry(profile.id))
    setBusy(false)
  }
  return (
    <>
      <div className="model-row">
        <div className="model-names">
          <span className="model-name">{isGiven && <Icon name="lock" />} {profile.name}</span>
          <span className="soft small dotted"><span>{profile.model}</span><span>{host}</span><span>{keyEnd === undefined ? t('models.key.none') : keyEnd === '' ? t('models.key.set') : t('models.key.ends', { end: keyEnd })}</span></span>
          <ModelDayLine profile={profile} day={day} />
        </div>
        <div className="row">
          <button type="button" className="button" disabled={isBusy} title={t('models.tryHint')} onClick={() => void tryIt()}>{t('models.try')}</button>
          <button type="button" className="button is-quiet" aria-expanded={isOpen} onClick={onOpen}>{t('models.edit')}</button>
        </div>
      </div>
      {isHostMissing && !isBusy && !isHostRefused && <p className="is-amber small"><Icon name="alert" /> {t('models.noHost', { host })}</p>}
      {isBusy && <Waiting host={host} mostMs={profile.timeoutMs} />}
      {tried?.ok === true && <TryResult tried={tried.value} />}
      {tried?.ok === false && <Refusal why={tried.why} />}
    </>
  )
}
