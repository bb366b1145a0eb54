import { useState } from 'react'
import type { ModelProfileId } from '../../core/contract/ids'
import type { MessageBody } from '../../core/contract/messages'
import { CURRENCIES, type ModelProfile } from '../../core/contract/models'
import { MODEL_PRESETS } from '../../core/models/presets'
import { isReadOnTheWay, readModelAddress } from '../../core/models/read-model-address'
import { SavedLine } from '../forms/saved-line'
import { useTypedForm } from '../forms/use-typed-form'
import type { Reply } from '../hooks/reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { modelFormOf, readModelForm, type ModelForm } from './model-form'

interface ModelEditorProps {
  /** Absent: a new one. */
  readonly profile?: ModelProfile
  readonly hasKey: boolean
  /** A policy gave it: only the key is asked. */
  readonly isGiven: boolean
  /** In the click: the browser is asked for the address first. */
  readonly onSave: (body: MessageBody<'model/save-profile'>) => Promise<Reply>
  readonly onForget: (profile: ModelProfileId) => Promise<Reply>
  readonly onDone: () => void
}

/** A model's server, key, cap and prices. A key that is there is never shown; it is written over or taken away. */
export function ModelEditor({ profile, hasKey, isGiven, onSave, onForget, onDone }: ModelEditorProps) {
  const { t } = useWords()
  const form = useTypedForm(modelFormOf(profile))
  const [isSure, setSure] = useState(false)
  const { typed, change } = form
  const set = (part: Partial<ModelForm>) => change({ ...typed, ...part })
  const read = readModelForm(typed)
  const mistake = () => {
    if ('body' in read) return undefined
    return typeof read.mistake === 'string' ? t(`models.form.${read.mistake}`) : t('models.form.notANumber', { field: t(`models.form.${read.mistake.notANumber}`) })
  }
  const save = (more: Partial<MessageBody<'model/save-profile'>> = {}) =>
    void form.save(mistake(), async () => {
      if (!('body' in read)) return { ok: true }
      const reply = await onSave({ ...read.body, ...(profile && { id: profile.id }), ...more })
      if (reply.ok) onDone()
      return reply
    })
  const field = (name: 'name' | 'baseUrl' | 'model', placeholder: string, maxLength: number) => (
    <label className="field"><span>{t(`models.form.${name}`)}</span><input className="input" required autoComplete="off" spellCheck={false} maxLength={maxLength} placeholder={placeholder} value={typed[name]} onChange={(event) => set({ [name]: event.target.value })} /></label>
  )
  const number = (name: 'tokens' | 'cost' | 'priceIn' | 'priceOut', placeholder: string) => (
    <label className="field"><span>{t(`models.form.${name}`)}</span><input className="input number" inputMode="decimal" autoComplete="off" maxLength={16} placeholder={placeholder} value={typed[name]} onChange={(event) => set({ [name]: event.target.value })} /></label>
  )
  const address = readModelAddress(typed.baseUrl)
  return (
    <form
      className="stack model-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {!isGiven && (
        <>
          {!profile && <PresetField typed={typed} onPreset={set} />}
          <div className="two-fields">{field('name', '', 80)}{field('model', 'qwen-plus', 120)}</div>
          {field('baseUrl', 'https://models.example/v1', 300)}
          {address && isReadOnTheWay(address) && <p className="is-amber small"><Icon name="alert" /> {t('models.form.notEncrypted')}</p>}
          <p className="field-hint">{typed.baseUrl.includes(':11434') ? t('models.form.ollama') : t('models.form.baseUrlHint')}</p>
        </>
      )}
      <label className="field"><span>{t('models.form.key')}</span><input className="input" type="password" autoComplete="off" maxLength={400} placeholder={hasKey ? t('models.form.keepKey') : ''} value={typed.key} onChange={(event) => set({ key: event.target.value })} /></label>
      <p className="field-hint">{t('models.form.keyHint')}</p>
      {!isGiven && (
        <details open={profile !== undefined}>
          <summary>{t('models.form.limits')}</summary>
          <div className="two-fields">
            <label className="field"><span>{t('models.form.timeout')}</span><input className="input number" inputMode="decimal" maxLength={6} value={typed.timeoutSeconds} onChange={(event) => set({ timeoutSeconds: event.target.value })} /></label>
            {number('tokens', t('models.form.noCap'))}
          </div>
          <div className="two-fields">
            {number('priceIn', '')}
            {number('priceOut', '')}
            <label className="field"><span>{t('models.form.currency')}</span><select className="input" value={typed.currency} onChange={(event) => set({ currency: CURRENCIES.find((each) => each === event.target.value) ?? typed.currency })}>{CURRENCIES.map((each) => <option key={each}>{each}</option>)}</select></label>
            {number('cost', t('models.form.noCap'))}
          </div>
          <p className="field-hint">{t('models.form.priceHint')}</p>
        </details>
      )}
      <Refusal why={form.why} />
      <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake}>
        <button type="button" className="button is-quiet" onClick={onDone}>{t('action.cancel')}</button>
        {hasKey && <button type="button" className="button is-quiet" disabled={form.isBusy} onClick={() => save({ key: '' })}>{t('models.form.removeKey')}</button>}
        {profile && !isGiven && (
          <button type="button" className="button is-danger" disabled={form.isBusy} onClick={() => (isSure ? void form.save(undefined, () => onForget(profile.id)) : setSure(true))}>{t(isSure ? 'models.removeSure' : 'models.remove')}</button>
        )}
      </SavedLine>
    </form>
  )
}

function PresetField({ typed, onPreset }: { readonly typed: ModelForm; readonly onPreset: (part: Partial<ModelForm>) => void }) {
  const { t } = useWords()
  const chosen = MODEL_PRESETS.find(({ baseUrl }) => baseUrl === typed.baseUrl)
  return (
    <label className="field">
      <span>{t('models.form.preset')}</span>
      <select
        className="input" value={chosen?.id ?? 'own'}
        onChange={(event) => {
          const preset = MODEL_PRESETS.find(({ id }) => id === event.target.value)
          onPreset(preset ? { name: t(`models.form.presets.${preset.id}`), baseUrl: preset.baseUrl, model: preset.model, ...(preset.currency && { currency: preset.currency }) } : { name: '', baseUrl: '', model: '' })
        }}
      >
        <option value="own">{t('models.form.presets.own')}</option>
        {MODEL_PRESETS.map(({ id }) => <option key={id} value={id}>{t(`models.form.presets.${id}`)}</option>)}
      </select>
    </label>
  )
}
