import type { CallId } from '../../core/contract/ids'
import { useKept } from '../forms/use-kept'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface NameFieldProps {
  readonly call: CallId
  /** What the softphone showed: offered, never taken. */
  readonly shownName?: string
  readonly onName: (name: string) => Promise<Reply>
}

/** Unknown stays unknown until the agent says a name. One field. */
export function NameField({ call, shownName, onName }: NameFieldProps) {
  const { t } = useWords()
  const [name, setName] = useKept(`call/name ${call}`, '')
  const { isBusy, why, run } = useReply()
  const trimmed = name.trim()
  return (
    <form
      className="name-field"
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed) void run(() => onName(trimmed)).then((isTaken) => isTaken && setName(undefined))
      }}
    >
      <div className="row">
        <input className="input" value={name} maxLength={120} aria-label={t('name.label')} placeholder={t('name.placeholder')} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        <button className="button" disabled={!trimmed || isBusy}>{t('name.save')}</button>
      </div>
      {shownName && (
        <p className="small soft">
          {t('name.shown', { name: shownName })}{' '}
          <button type="button" className="link-button" onClick={() => setName(shownName)}>{t('name.useShown')}</button>
        </p>
      )}
      <Refusal why={why} />
    </form>
  )
}
