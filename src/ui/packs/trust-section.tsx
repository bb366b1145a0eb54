import { useState, type FormEvent } from 'react'
import type { RootKey } from '../../core/packs/keys'
import { writeInvitation } from '../../core/packs/invitation'
import type { EpochMs } from '../../core/contract/ids'
import type { TeamState } from '../../core/packs/team-state'
import { Icon } from '../icons/icon'
import { DropZone } from '../import/drop-zone'
import { FilesButton } from '../import/files-button'
import { useWords } from '../words/use-words'
import type { PackWork } from './pack-work'
import { QrCode } from './qr-code'
import { RefusedLine } from './refused-line'

interface TrustSectionProps {
  readonly team: TeamState
  readonly work: PackWork
  readonly now: EpochMs
  readonly onFiles: (files: readonly File[]) => void
  readonly onCode: (typed: string) => void
  readonly onTrust: (root: RootKey, how: 'picture' | 'file') => void
  readonly onForget: (id: string) => void
  readonly onPassphrase: (passphrase: string) => void
  readonly onExportTrust: () => void
}

const KINDS = '.callside-pack,.callside-key,.callside-trust,image/*'

/** Whose packs this desk takes, and the way in for one that came as a file. */
export function TrustSection(props: TrustSectionProps) {
  const { team, work, onFiles } = props
  const { t, number } = useWords()
  const own = team.roots.find(({ isOwn, isReplaced }) => isOwn && !isReplaced)
  return (
    <section className="stack" aria-label={t('packs.tab.trust')}>
      {own && <OwnCode code={own.code} root={own.root} onExportTrust={props.onExportTrust} />}
      <h2>{t('packs.take.title')}</h2>
      <DropZone hint={t('packs.take.drop')} onFiles={onFiles}>
        <FilesButton label={t('packs.take.choose')} isMain accept={KINDS} onFiles={onFiles} />
        <p className="small soft">{t('packs.take.kinds')}</p>
      </DropZone>
      {work.told?.told === 'taken' && <p role="status" className="row is-green"><Icon name="check" /><span>{t(work.told.isNew ? 'packs.take.taken' : 'packs.take.here', { version: number(work.told.version) })}</span></p>}
      {work.told?.told === 'trusted' && <p role="status" className="row is-green"><Icon name="check" /><span>{t('packs.trust.trusted')}</span></p>}
      {work.told?.told === 'key-taken' && <p role="status" className="row is-green"><Icon name="check" /><span>{t('packs.keys.taken')}</span></p>}
      {work.told?.told === 'passphrase-wanted' && <PassphraseOfKey onPassphrase={props.onPassphrase} />}
      {work.told?.told === 'invited' && <Invited {...work.told} onTrust={props.onTrust} />}
      <RefusedPacks {...props} />
      <CodeForm {...props} />
      <TrustedRoots {...props} />
    </section>
  )
}

function OwnCode({ code, root, onExportTrust }: { readonly code: string; readonly root: RootKey; readonly onExportTrust: () => void }) {
  const { t } = useWords()
  return (
    <section className="packs-own">
      <div className="stack">
        <h2>{t('packs.own.title')}</h2>
        <p className="packs-code" data-code>{code}</p>
        <p className="soft">{t('packs.own.hint')}</p>
        <div><button type="button" className="button" onClick={onExportTrust}><Icon name="download" />{t('packs.own.file')}</button></div>
      </div>
      <QrCode text={writeInvitation(root)} label={t('packs.own.picture')} />
    </section>
  )
}

function Invited({ root, code, how, onTrust }: { readonly root: RootKey; readonly code: string; readonly how: 'picture' | 'file' } & Pick<TrustSectionProps, 'onTrust'>) {
  const { t } = useWords()
  return (
    <section className="packs-notice stack" role="alert">
      <h3>{t('packs.trust.invited', { site: root.site })}</h3>
      <p className="packs-code">{code}</p>
      <p>{t('packs.trust.compare')}</p>
      <div><button type="button" className="button is-main" onClick={() => onTrust(root, how)}>{t('packs.trust.same')}</button></div>
    </section>
  )
}

/** What stands above, as the answer to the last file, is not said twice. */
function RefusedPacks({ team, work: { told }, now }: Pick<TrustSectionProps, 'team' | 'work' | 'now'>) {
  const { t, number, whenExactly } = useWords()
  return team.refused.filter(({ why }) => told?.told !== 'refused' || told.why !== why).map(({ line, why, at, version }) => (
    <div key={line} className="packs-notice stack">
      <p className="small soft">{version === undefined ? whenExactly(at, now) : t('packs.take.refused', { when: whenExactly(at, now), version: number(version) })}</p>
      <RefusedLine why={why} />
    </div>
  ))
}

function CodeForm({ team, work, onCode }: Pick<TrustSectionProps, 'team' | 'work' | 'onCode'>) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCode(typed)
    setTyped('')
  }
  return (
    <form className="stack packs-form" onSubmit={submit}>
      <h2>{t('packs.trust.codeTitle')}</h2>
      <label className="field">
        <span>{t('packs.trust.code')}</span>
        <input className="input packs-code-field" autoComplete="off" spellCheck={false} maxLength={40} placeholder="XXXX-XXXX-XXXX-XXXX" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p className="field-hint">{t('packs.trust.codeHint')}</p>
      {team.codes.map(({ id, code }) => <p key={id} className="small soft">{t('packs.trust.waiting', { code })}</p>)}
      <div><button className="button" disabled={work.isBusy || typed.trim() === ''}>{t('packs.trust.useCode')}</button></div>
    </form>
  )
}

function TrustedRoots({ team, now, onForget }: Pick<TrustSectionProps, 'team' | 'now' | 'onForget'>) {
  const { t, whenExactly } = useWords()
  const [asked, ask] = useState<string>()
  return (
    <section className="stack">
      <h2>{t('packs.trust.rootsTitle')}</h2>
      {team.roots.length === 0 && <p className="soft">{t('packs.trust.noRoots')}</p>}
      <ul className="packs-list">
        {team.roots.map(({ id, site, code, at, isOwn, isReplaced }) => (
          <li key={id}>
            <span><strong>{site}</strong> <span className="packs-small-code">{code}</span> <span className="soft">{isReplaced ? t('packs.trust.replaced') : t(isOwn ? 'packs.trust.own' : 'packs.trust.since', { when: whenExactly(at, now) })}</span></span>
            {!isOwn && (asked === id
              ? <button type="button" className="button is-danger" onClick={() => onForget(id)}>{t('packs.trust.forgetSure')}</button>
              : <button type="button" className="button" onClick={() => ask(id)}>{t('packs.trust.forget')}</button>)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PassphraseOfKey({ onPassphrase }: Pick<TrustSectionProps, 'onPassphrase'>) {
  const { t } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPassphrase(passphrase)
  }
  return (
    <form className="packs-notice stack packs-form" onSubmit={submit}>
      <label className="field"><span>{t('packs.keys.passphraseOfFile')}</span><input type="password" className="input" autoComplete="off" maxLength={200} value={passphrase} onChange={(event) => setPassphrase(event.target.value)} /></label>
      <div><button className="button is-main" disabled={passphrase === ''}>{t('packs.keys.open')}</button></div>
    </form>
  )
}
