import type { LineOfBusiness } from '../../core/contract/definitions'
import type { Region } from '../../core/customers/region'
import { given } from '../../core/facts/given'
import { unreadableNumbers } from '../../core/settings/unreadable-numbers'
import { distinctLinesIn } from '../forms/lines-in'
import { SavedLine } from '../forms/saved-line'
import { ColourField } from '../lines/colour-field'
import { VaultField } from '../lines/vault-field'
import { useTypedForm } from '../forms/use-typed-form'
import type { OnCommand } from '../hooks/reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface LineFormProps {
  /** Absent: a new one. */
  readonly line?: LineOfBusiness
  /** The one in front is not retired. */
  readonly isCurrent: boolean
  /** Whose vaults there are, or are to be. */
  readonly clients: readonly string[]
  readonly region: Region
  readonly onCommand: OnCommand
  readonly onDone: () => void
}

export function LineForm({ line, isCurrent, clients, region, onCommand, onDone }: LineFormProps) {
  const { t, labelText } = useWords()
  const form = useTypedForm({ name: line ? labelText(line.labels) : '', dialled: line?.dialledNumbers.join('\n') ?? '', vault: line?.vault, colour: line?.colour })
  const { typed, change } = form
  const isRetired = line?.retiredAt !== undefined
  const dialledNumbers = distinctLinesIn(typed.dialled)
  const save = (retire: boolean) => {
    const unreadable = unreadableNumbers(dialledNumbers, region, { mayBeRange: false })
    void form.save(unreadable.length > 0 ? t('settings.lines.unreadable', { lines: unreadable.join(' · ') }) : undefined, async () => {
      const reply = await onCommand('line/save', { ...(line && { line: line.id }), name: typed.name.trim(), dialledNumbers, isRetired: retire, ...given({ vault: typed.vault?.trim() || undefined, colour: typed.colour }) })
      if (reply.ok) onDone()
      return reply
    })
  }
  return (
    <form
      className="stack settings-form line-form"
      onSubmit={(event) => {
        event.preventDefault()
        save(isRetired)
      }}
    >
      <label className="field"><span>{t('settings.lines.name')}</span><input className="input" required maxLength={80} value={typed.name} onChange={(event) => change({ ...typed, name: event.target.value })} /></label>
      <label className="field"><span>{t('settings.lines.dialled')}</span><textarea className="input" rows={2} aria-label={t('settings.lines.dialled')} spellCheck={false} value={typed.dialled} onChange={(event) => change({ ...typed, dialled: event.target.value })} /></label>
      <p className="field-hint">{t('settings.lines.dialledHint')}</p>
      <VaultField client={typed.vault} clients={clients} onClient={(vault) => change({ ...typed, vault })} />
      <ColourField colour={typed.colour} onColour={(colour) => change({ ...typed, colour })} />
      <Refusal why={form.why} />
      <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake}>
        {line && !isCurrent && <button type="button" className="button" disabled={form.isBusy} onClick={() => save(!isRetired)}>{t(isRetired ? 'settings.lines.restore' : 'settings.lines.retire')}</button>}
        <button type="button" className="button is-quiet" onClick={onDone}>{t('action.cancel')}</button>
      </SavedLine>
    </form>
  )
}
