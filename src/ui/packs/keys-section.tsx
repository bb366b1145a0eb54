import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { LineId } from '../../core/contract/ids'
import type { OfferedLine } from '../shift/line-choice'
import type { KeyId, LeadRole, PackAlgorithm } from '../../core/packs/keys'
import type { TeamKey, TeamState } from '../../core/packs/team-state'
import { downloadFile } from '../files/download-file'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { KeyForm } from './key-form'
import type { PackWork } from './pack-work'

export interface KeysSectionProps {
  readonly team: TeamState
  readonly work: PackWork
  readonly now: EpochMs
  /** What the contact center is called so far. */
  readonly site: string
  /** Lines of business of this computer. */
  readonly lines: readonly OfferedLine[]
  readonly onMake: (site: string, name: string, alg: PackAlgorithm, passphrase: string) => void
  readonly onAddLead: (name: string, role: LeadRole, lines: readonly LineId[], passphrase: string) => void
  readonly onExport: (key: KeyId) => void
  readonly onRevoke: (key: KeyId) => void
  readonly onRotate: (alg: PackAlgorithm, passphrase: string) => void
}

/** What this desk signs with, and whom its root has made a lead. */
export function KeysSection(props: KeysSectionProps) {
  const { team, work } = props
  const { t } = useWords()
  const [open, show] = useState<'lead' | 'rotate'>()
  const hasRoot = team.keys.some(({ kind, isReplaced }) => kind === 'root' && !isReplaced)
  const hasLead = team.keys.some(({ kind }) => kind === 'lead')
  return (
    <section className="stack" aria-label={t('packs.tab.keys')}>
      <h2>{t('packs.keys.title')}</h2>
      <p className="soft">{t(hasRoot || hasLead ? 'packs.keys.hint' : 'packs.keys.none')}</p>
      {work.told?.told === 'keys-made' && <p role="status" className="row is-green"><Icon name="check" /><span>{t('packs.keys.made')}</span></p>}
      {work.told?.told === 'key-file' && <KeyFileReady {...work.told} />}
      {team.keys.length > 0 && <KeyList {...props} canRevoke={hasRoot} />}
      {!hasRoot && !hasLead && <KeyForm of="root" site={props.site} isBusy={work.isBusy} onSubmit={({ site, name, alg, passphrase }) => props.onMake(site, name, alg, passphrase)} />}
      {hasRoot && (
        <div className="row">
          <button type="button" className="button" aria-expanded={open === 'lead'} onClick={() => show(open === 'lead' ? undefined : 'lead')}>{t('packs.keys.addLead')}</button>
          <button type="button" className="button" aria-expanded={open === 'rotate'} onClick={() => show(open === 'rotate' ? undefined : 'rotate')}>{t('packs.keys.rotate')}</button>
        </div>
      )}
      {hasRoot && open === 'lead' && <KeyForm of="lead" site={props.site} offeredLines={props.lines} isBusy={work.isBusy} onSubmit={({ name, role, lines, passphrase }) => props.onAddLead(name, role, lines, passphrase)} />}
      {hasRoot && open === 'rotate' && <KeyForm of="rotation" site={props.site} isBusy={work.isBusy} onSubmit={({ alg, passphrase }) => props.onRotate(alg, passphrase)} />}
    </section>
  )
}

function KeyFileReady({ file: { name, file } }: { readonly file: { readonly name: string; readonly file: Blob } }) {
  const { t } = useWords()
  return (
    <p role="status" className="row is-green">
      <Icon name="check" /><span>{t('packs.keys.fileReady')}</span>
      <button type="button" className="button" onClick={() => downloadFile(file, name)}><Icon name="download" />{name}</button>
    </p>
  )
}

function KeyList({ team, work, now, lines, canRevoke, onExport, onRevoke }: KeysSectionProps & { readonly canRevoke: boolean }) {
  const { t, whenExactly, labelText, list } = useWords()
  const linesOf = (key: TeamKey) => (key.lines.length === 0 ? undefined : list(key.lines.map((id) => labelText(lines.find((each) => each.id === id)?.labels ?? id) ?? id)))
  const [asked, ask] = useState<KeyId>()
  const stateOf = ({ isRevoked, isReplaced, until }: TeamKey) =>
    isRevoked ? t('packs.keys.revoked') : isReplaced ? t('packs.keys.replaced') : until !== undefined ? t('packs.keys.until', { when: whenExactly(until, now) }) : ''
  return (
    <ul className="packs-list">
      {team.keys.map((key) => (
        <li key={key.id}>
          <span><strong>{key.kind === 'root' ? t('packs.keys.root') : key.name}</strong> <span className="soft">{[t(`packs.keys.kind.${key.kind}`), key.role && t(`packs.keys.role.${key.role}`), linesOf(key), key.alg, stateOf(key)].filter(Boolean).join(' · ')}</span></span>
          <span className="row">
            {key.canExport && <button type="button" className="button" disabled={work.isBusy} onClick={() => onExport(key.id)}>{t('packs.keys.export')}</button>}
            {canRevoke && key.kind !== 'root' && !key.isRevoked && (asked === key.id
              ? <button type="button" className="button is-danger" disabled={work.isBusy} onClick={() => onRevoke(key.id)}>{t('packs.keys.revokeSure')}</button>
              : <button type="button" className="button" onClick={() => ask(key.id)}>{t('packs.keys.revoke')}</button>)}
          </span>
        </li>
      ))}
    </ul>
  )
}
