import type { Settings } from '../../core/contract/settings'
import { unreadableNumbers } from '../../core/settings/unreadable-numbers'
import { distinctLinesIn } from '../forms/lines-in'
import { SavedLine } from '../forms/saved-line'
import { useTypedForm } from '../forms/use-typed-form'
import type { OnCommand } from '../hooks/reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

const MOST_LINES = 1000

interface NumbersSectionProps {
  readonly settings: Settings
  readonly onCommand: OnCommand
}

/** Numbers that stand for many: they never name anyone. Those that cannot be read are named, and what was typed stays. */
export function NumbersSection({ settings, onCommand }: NumbersSectionProps) {
  const { t } = useWords()
  const { region, decided, ownNumbers, sharedNumbers } = settings
  const form = useTypedForm({ own: ownNumbers.join('\n'), shared: sharedNumbers.join('\n') })
  const { typed, change } = form
  const isGiven = { own: decided.fields.includes('ownNumbers'), shared: decided.fields.includes('sharedNumbers') }
  const own = distinctLinesIn(typed.own)
  const shared = distinctLinesIn(typed.shared)
  const mistake = () => {
    const unreadable = [
      ...(isGiven.own ? [] : unreadableNumbers(own, region, { mayBeRange: false })), ...(isGiven.shared ? [] : unreadableNumbers(shared, region, { mayBeRange: true })),
    ]
    if (unreadable.length > 0) return t('settings.numbers.unreadable', { lines: unreadable.slice(0, 9).join(' · ') })
    return Math.max(own.length, shared.length) > MOST_LINES ? t('settings.numbers.tooMany') : undefined
  }
  const area = (which: 'own' | 'shared') => (
    <label className="field">
      <span>{t(`settings.numbers.${which}`)} {isGiven[which] && <Icon name="lock" />}</span>
      <textarea className="input" rows={4} aria-label={t(`settings.numbers.${which}`)} readOnly={isGiven[which]} title={isGiven[which] ? t('setup.given') : undefined} spellCheck={false} value={typed[which]} onChange={(event) => change({ ...typed, [which]: event.target.value })} />
    </label>
  )
  return (
    <section className="settings-section" aria-labelledby="settings-numbers">
      <h2 id="settings-numbers">{t('settings.numbers.title')}</h2>
      <p className="soft">{t('settings.numbers.hint')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void form.save(mistake(), () => onCommand('settings/change', { ...(!isGiven.own && { ownNumbers: own }), ...(!isGiven.shared && { sharedNumbers: shared }) }))
        }}
      >
        <div className="two-fields">{area('own')}{area('shared')}</div>
        <p className="field-hint">{t('settings.numbers.sharedHint')}</p>
        <Refusal why={form.why} />
        {!(isGiven.own && isGiven.shared) && <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake} />}
      </form>
    </section>
  )
}
