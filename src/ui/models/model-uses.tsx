import { MODEL_USES, NO_MODEL, type ModelSettings, type ModelUse } from '../../core/contract/models'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

/** Which model answers for what. */
export function ModelUses({ models, onCommand }: { readonly models: ModelSettings; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const { why, run } = useReply()
  const choose = (changed: ModelUse, profile: string) => {
    const chosen = (use: ModelUse) => (use === changed ? models.profiles.find(({ id }) => id === profile)?.id : models.uses[use]) ?? NO_MODEL
    void run(() => onCommand('model/choose', { uses: MODEL_USES.map((use) => ({ use, profile: chosen(use) })) }))
  }
  return (
    <fieldset className="model-uses">
      <legend className="field-name">{t('models.uses.title')}</legend>
      {MODEL_USES.map((use) => (
        <label key={use} className="field">
          <span>{t(`models.uses.${use}`)}</span>
          <select className="input" value={models.uses[use] ?? NO_MODEL} onChange={(event) => choose(use, event.target.value)}>
            {models.profiles.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            <option value={NO_MODEL}>{t('models.uses.none')}</option>
          </select>
        </label>
      ))}
      <Refusal why={why} />
    </fieldset>
  )
}
