import { useState, type FormEvent } from 'react'
import { SHORTEST_KEY_PASSPHRASE } from '../../core/packs/key-file'
import { LEAD_ROLES, type LeadRole, type PackAlgorithm } from '../../core/packs/keys'
import type { LineId } from '../../core/contract/ids'
import type { OfferedLine } from '../shift/line-choice'
import { useWords } from '../words/use-words'

export interface KeyWish {
  readonly site: string
  readonly name: string
  readonly role: LeadRole
  readonly alg: PackAlgorithm
  /** Lines of business the key is for; none: all. */
  readonly lines: readonly LineId[]
  readonly passphrase: string
}

interface KeyFormProps {
  readonly of: 'root' | 'lead' | 'rotation'
  readonly site: string
  /** To choose from; a key is for all of them unless some are chosen. */
  readonly offeredLines?: readonly OfferedLine[]
  readonly isBusy: boolean
  readonly onSubmit: (wish: KeyWish) => void
}

/** Everything a new key is made with; the passphrase twice, for nobody can open its file with one that was mistyped. */
export function KeyForm({ of, site: siteSoFar, offeredLines = [], isBusy, onSubmit }: KeyFormProps) {
  const { t, labelText } = useWords()
  const [site, setSite] = useState(siteSoFar)
  const [name, setName] = useState('')
  const [role, setRole] = useState<LeadRole>('lead')
  const [lines, setLines] = useState<readonly LineId[]>([])
  const [isOld, setOld] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const isShort = [...passphrase].length < SHORTEST_KEY_PASSPHRASE
  const isComplete = (of !== 'root' || site.trim() !== '') && (of === 'rotation' || name.trim() !== '') && !isShort && passphrase === again
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit({ site: site.trim(), name: name.trim(), role, lines, alg: isOld ? 'ECDSA-P256' : 'Ed25519', passphrase })
    setPassphrase('')
    setAgain('')
  }
  return (
    <form className="stack packs-form" onSubmit={submit}>
      <h3>{t(`packs.form.${of}`)}</h3>
      {of === 'rotation' && <p className="soft">{t('packs.form.rotationHint')}</p>}
      {of === 'root' && <label className="field"><span>{t('packs.form.site')}</span><input className="input" maxLength={64} value={site} onChange={(event) => setSite(event.target.value)} /></label>}
      {of !== 'rotation' && <label className="field"><span>{t(of === 'root' ? 'packs.form.yourName' : 'packs.form.leadName')}</span><input className="input" maxLength={120} value={name} onChange={(event) => setName(event.target.value)} /></label>}
      {of === 'lead' && (
        <label className="field">
          <span>{t('packs.form.role')}</span>
          <select className="input" value={role} onChange={(event) => setRole(LEAD_ROLES.find((each) => each === event.target.value) ?? 'lead')}>
            {LEAD_ROLES.map((each) => <option key={each} value={each}>{t(`packs.keys.role.${each}`)}</option>)}
          </select>
        </label>
      )}
      {of === 'lead' && offeredLines.length > 1 && (
        <fieldset className="stack">
          <legend className="field-name">{t('packs.form.lines')}</legend>
          {offeredLines.map(({ id, labels }) => (
            <label key={id} className="check"><input type="checkbox" checked={lines.includes(id)} onChange={({ target }) => setLines(target.checked ? [...lines, id] : lines.filter((each) => each !== id))} /><span>{labelText(labels)}</span></label>
          ))}
          <p className="field-hint">{t('packs.form.linesHint')}</p>
        </fieldset>
      )}
      {of !== 'lead' && <label className="row"><input type="checkbox" checked={isOld} onChange={(event) => setOld(event.target.checked)} /><span>{t('packs.form.old')}</span></label>}
      <label className="field"><span>{t('packs.form.passphrase')}</span><input type="password" className="input" autoComplete="new-password" maxLength={200} value={passphrase} onChange={(event) => setPassphrase(event.target.value)} /></label>
      <label className="field"><span>{t('packs.form.again')}</span><input type="password" className="input" autoComplete="new-password" maxLength={200} value={again} onChange={(event) => setAgain(event.target.value)} /></label>
      {again !== '' && passphrase !== again && <p className="is-red small" role="status">{t('packs.form.differ')}</p>}
      <p className="field-hint">{t('packs.form.passphraseHint', { count: SHORTEST_KEY_PASSPHRASE })}</p>
      <div><button className="button is-main" disabled={isBusy || !isComplete}>{t(`packs.form.do.${of}`)}</button></div>
    </form>
  )
}
