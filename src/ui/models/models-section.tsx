import { useState } from 'react'
import type { ModelProfileId, PageOrigin } from '../../core/contract/ids'
import type { MessageBody } from '../../core/contract/messages'
import type { Settings } from '../../core/contract/settings'
import type { ModelDay } from '../../core/models/daily-usage'
import { originOfModel } from '../../core/models/read-model-address'
import type { OnCommand, Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { ModelEditor } from './model-editor'
import { ModelRow, type OnTry } from './model-row'
import { ModelUses } from './model-uses'
import './models.css'

export interface ModelsSectionProps {
  readonly settings: Settings
  /** Of today. */
  readonly days: readonly ModelDay[]
  /** Addresses that the browser does not allow yet. */
  readonly missingHosts: readonly PageOrigin[]
  readonly onCommand: OnCommand
  readonly onSave: (body: MessageBody<'model/save-profile'>) => Promise<Reply>
  readonly onForget: (profile: ModelProfileId) => Promise<Reply>
  readonly onTry: OnTry
}

/** The models: off at first, with what leaves the machine said before the switch. */
export function ModelsSection({ settings: { models, decided }, days, missingHosts, onCommand, onSave, onForget, onTry }: ModelsSectionProps) {
  const { t } = useWords()
  const [open, setOpen] = useState<ModelProfileId | 'new'>()
  const { isBusy, why, run } = useReply()
  const { isForbidden = false, given = [] } = decided.models ?? {}
  const close = () => setOpen(undefined)
  const editor = { onSave, onForget, onDone: close }
  return (
    <section className="settings-section" aria-labelledby="settings-models">
      <h2 id="settings-models">{t('models.title')}</h2>
      <p className="soft">{t('models.hint')}</p>
      {isForbidden && <p className="soft"><Icon name="lock" /> {t('models.forbidden')}</p>}
      {!isForbidden && (
        <>
          <div className="stack sunken">
            <p id="models-leave"><Icon name="info" /> {t('models.leaves')}</p>
            <label className="check">
              <input type="checkbox" aria-describedby="models-leave" checked={models.isOn} disabled={isBusy || (models.profiles.length === 0 && !models.isOn)} onChange={(event) => void run(() => onCommand('model/switch', { isOn: event.target.checked }))} />
              <span>{t('models.isOn')}</span>
              {models.profiles.length === 0 && <span className="soft small">{t('models.needsOne')}</span>}
            </label>
          </div>
          <Refusal why={why} />
          {models.profiles.length > 0 && (
            <ul className="model-rows">
              {models.profiles.map((profile) => (
                <li key={profile.id}>
                  <ModelRow
                    profile={profile} isGiven={given.includes(profile.id)} keyEnd={models.keyEnds[profile.id]} day={days.find((day) => day.profile === profile.id)}
                    isHostMissing={missingHosts.includes(originOfModel(profile.baseUrl))} isOpen={open === profile.id} onOpen={() => setOpen(open === profile.id ? undefined : profile.id)} onTry={onTry}
                  />
                  {open === profile.id && given.includes(profile.id) && <p className="soft small">{t('models.given')}</p>}
                  {open === profile.id && <ModelEditor profile={profile} hasKey={models.keyEnds[profile.id] !== undefined} isGiven={given.includes(profile.id)} {...editor} />}
                </li>
              ))}
            </ul>
          )}
          {open === 'new' ? <ModelEditor hasKey={false} isGiven={false} {...editor} /> : (
            <div className="row"><button type="button" className="button" onClick={() => setOpen('new')}><Icon name="plus" /> {t('models.add')}</button></div>
          )}
          {models.profiles.length > 0 && <ModelUses models={models} onCommand={onCommand} />}
        </>
      )}
    </section>
  )
}
