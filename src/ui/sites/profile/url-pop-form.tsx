import type { AddressTry } from '../../../core/contract/replies'
import type { UrlPopPattern } from '../../../core/contract/settings'
import { decodeUrlPopPattern } from '../../../core/contract/site-profile'
import { SavedLine } from '../../forms/saved-line'
import { useTypedForm } from '../../forms/use-typed-form'
import type { Reply } from '../../hooks/reply'
import { Refusal } from '../../states/refusal'
import { useWords } from '../../words/use-words'
import { TryAddress } from './try-address'

export interface UsualNames {
  readonly caller: readonly string[]
  readonly dialled: readonly string[]
  readonly callId: readonly string[]
}

interface UrlPopFormProps {
  readonly urlPop: UrlPopPattern | undefined
  /** Offered while a name is typed, and what counts where a list is left empty. */
  readonly usual: UsualNames
  readonly onSave: (urlPop: UrlPopPattern | undefined) => Promise<Reply>
  readonly onTry: (address: string, urlPop: UrlPopPattern | undefined) => Promise<AddressTry | 'nothing' | undefined>
}

const LISTS = [
  { field: 'callerParameters', usual: 'caller', label: 'caller' },
  { field: 'dialledParameters', usual: 'dialled', label: 'dialled' },
  { field: 'callIdParameters', usual: 'callId', label: 'callId' },
] as const
/** As many of the usual names as help; all of them count. */
const SHOWN_NAMES = 6

/** Which links of the phone system tell of a call, and by which parameters. */
export function UrlPopForm({ urlPop, usual, onSave, onTry }: UrlPopFormProps) {
  const { t } = useWords()
  const form = useTypedForm({
    isOn: urlPop !== undefined, pathPattern: urlPop?.pathPattern ?? '',
    ...Object.fromEntries(LISTS.map(({ field }) => [field, urlPop?.[field].join(' ') ?? ''])) as Record<(typeof LISTS)[number]['field'], string>,
  })
  const { typed, change } = form
  const pattern: UrlPopPattern | undefined = typed.isOn
    ? {
        ...(typed.pathPattern.trim() && { pathPattern: typed.pathPattern.trim() }),
        callerParameters: wordsIn(typed.callerParameters), dialledParameters: wordsIn(typed.dialledParameters), callIdParameters: wordsIn(typed.callIdParameters),
      }
    : undefined
  const mistake = () => (pattern && !decodeUrlPopPattern(pattern) ? t('site.link.tooLong') : undefined)
  return (
    <form
      className="profile-part"
      onSubmit={(event) => {
        event.preventDefault()
        void form.save(mistake(), () => onSave(pattern))
      }}
    >
      <p className="soft">{t('site.link.hint')}</p>
      <label className="check"><input type="checkbox" checked={typed.isOn} onChange={(event) => change({ ...typed, isOn: event.target.checked })} /><span>{t('site.link.isOn')}</span></label>
      {typed.isOn && (
        <>
          <label className="field"><span>{t('site.link.path')}</span><input className="input" placeholder={t('site.link.pathHint')} spellCheck={false} autoComplete="off" value={typed.pathPattern} onChange={(event) => change({ ...typed, pathPattern: event.target.value })} /></label>
          <div className="profile-columns is-three">
            {LISTS.map(({ field, usual: of, label }) => (
              <label key={field} className="field">
                <span>{t(`site.link.${label}`)}</span>
                <input className="input" aria-label={t(`site.link.${label}`)} placeholder={usual[of].slice(0, 2).join(' ')} spellCheck={false} autoComplete="off" value={typed[field]} onChange={(event) => change({ ...typed, [field]: event.target.value })} />
                <span className="field-hint">{t('site.link.usual')}: {usual[of].slice(0, SHOWN_NAMES).join(' · ')}…</span>
              </label>
            ))}
          </div>
          <p className="field-hint">{t('site.link.listHint')}</p>
        </>
      )}
      <Refusal why={form.why} />
      <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake} />
      <TryAddress onTry={(address) => onTry(address, pattern)} />
    </form>
  )
}

const wordsIn = (text: string): readonly string[] => [...new Set(text.split(/[\s,，;；]+/).filter(Boolean))]
