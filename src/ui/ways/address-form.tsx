import type { MessageBody } from '../../core/contract/messages'
import type { PageOrigin } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { readTeamAddress } from '../../core/team/read-team-address'
import { packFileName } from '../../core/team/team-file-names'
import { urlIn } from '../../core/team/url-in'
import { SavedLine } from '../forms/saved-line'
import { useTypedForm } from '../forms/use-typed-form'
import { siteName } from '../format/site-name'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Given } from '../settings/given'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

export interface AddressFormProps {
  readonly settings: Settings
  readonly way: 'in' | 'out'
  /** Hosts that the browser does not allow yet. */
  readonly missing: readonly PageOrigin[]
  /** In the click: the browser is asked for the host first. */
  readonly onSave: (body: MessageBody<'ways/save-addresses'>) => Promise<Reply>
  readonly onAllow: () => Promise<Reply>
}

/** The address that packs are read from, or files are written to with user and password. */
export function AddressForm({ settings: { ways, decided, line }, way, missing, onSave, onAllow }: AddressFormProps) {
  const { t } = useWords()
  const allowing = useReply()
  const kept = way === 'in' ? ways.address : ways.uploadAddress
  const form = useTypedForm({ address: kept, user: ways.user, password: '' })
  const { typed, change } = form
  const set = (part: Partial<typeof typed>) => change({ ...typed, ...part })
  const isDecided = decided.ways?.includes(way === 'in' ? 'address' : 'uploadAddress') ?? false
  const isBad = typed.address.trim() !== '' && readTeamAddress(typed.address) === undefined
  const save = (password?: string) => void form.save(isBad ? t('ways.notAnAddress') : undefined, async () => {
    const reply = await onSave({
      address: way === 'in' ? typed.address : ways.address, uploadAddress: way === 'out' ? typed.address : ways.uploadAddress, user: typed.user, ...(password !== undefined && { password }),
    })
    if (reply.ok) change({ ...typed, password: '' })
    return reply
  })
  const label = t(`ways.${way}.address`)
  // A presigned address is for this desk alone.
  const written = readTeamAddress(ways.uploadAddress)
  const forAgents = written && !written.isOneFile ? urlIn(written, packFileName(line)) : undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save(typed.password === '' ? undefined : typed.password)
      }}
    >
      {isDecided ? <Given name={label}>{kept}</Given> : <label className="field"><span>{label}</span><input className="input" autoComplete="off" spellCheck={false} maxLength={2000} placeholder="https://files.example/team/" value={typed.address} onChange={(event) => set({ address: event.target.value })} /></label>}
      <p className="field-hint">{t(`ways.${way}.addressHint`)}</p>
      {way === 'out' && (
        <>
          <div className="two-fields">
            {decided.ways?.includes('user') ? <Given name={t('ways.out.user')}>{ways.user}</Given> : <label className="field"><span>{t('ways.out.user')}</span><input className="input" autoComplete="off" maxLength={200} value={typed.user} onChange={(event) => set({ user: event.target.value })} /></label>}
            <label className="field"><span>{t('ways.out.password')}</span><input className="input" type="password" autoComplete="new-password" maxLength={400} placeholder={ways.hasPassword ? t('ways.out.keepPassword') : ''} value={typed.password} onChange={(event) => set({ password: event.target.value })} /></label>
          </div>
          <p className="field-hint">{t('ways.out.passwordHint')}</p>
        </>
      )}
      {way === 'out' && forAgents !== undefined && <p className="small"><span className="soft">{t('ways.out.forAgents')}</span> <span className="way-name" data-address>{forAgents}</span></p>}
      <Refusal why={form.why ?? allowing.why} />
      {!(isDecided && way === 'in') && (
        <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake}>
          {way === 'out' && ways.hasPassword && <button type="button" className="button is-quiet" disabled={form.isBusy} onClick={() => save('')}>{t('ways.out.removePassword')}</button>}
        </SavedLine>
      )}
      {missing.map((host) => <div key={host} className="row"><button type="button" className="button is-main" disabled={allowing.isBusy} onClick={() => void allowing.run(onAllow)}>{t('ways.allowHost', { host: siteName(host) })}</button></div>)}
    </form>
  )
}
