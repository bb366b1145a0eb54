import { useState, type FormEvent } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { TeamState } from '../../core/packs/team-state'
import { useWords } from '../words/use-words'
import type { PackWork } from './pack-work'
import { ProblemList } from './problem-list'

interface PublishSectionProps {
  readonly team: TeamState
  readonly work: PackWork
  readonly now: EpochMs
  readonly onCheck: () => void
  readonly onPublish: (note: string, expiresInDays: number | undefined) => void
  readonly onToKeys: () => void
}

const LONGEST_NOTE = 300
const MOST_DAYS = 3650

/** From what stands on this desk to a file that agents take. */
export function PublishSection({ team, work, now, onCheck, onPublish, onToKeys }: PublishSectionProps) {
  const { t, number, whenExactly } = useWords()
  const [note, setNote] = useState('')
  const [days, setDays] = useState('')
  const canSign = team.keys.some(({ kind, isRevoked }) => kind === 'lead' && !isRevoked)
  const [latest] = team.packs
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPublish(note, days === '' ? undefined : Number(days))
  }
  return (
    <section className="stack" aria-label={t('packs.tab.publish')}>
      <h2>{t('packs.publish.title')}</h2>
      <p className="soft">{latest ? t('packs.publish.latest', { version: number(latest.version), when: whenExactly(latest.madeAt, now), lead: latest.lead }) : t('packs.publish.none')}</p>
      {!canSign && (
        <div className="stack">
          <p>{t('packs.publish.noKey')}</p>
          <div><button type="button" className="button is-main" onClick={onToKeys}>{t('packs.publish.toKeys')}</button></div>
        </div>
      )}
      {canSign && (
        <form className="stack packs-form" onSubmit={submit}>
          <label className="field"><span>{t('packs.publish.note')}</span><input className="input" maxLength={LONGEST_NOTE} value={note} onChange={(event) => setNote(event.target.value)} /></label>
          <label className="field">
            <span>{t('packs.publish.expires')}</span>
            <input className="input packs-days" type="number" min={1} max={MOST_DAYS} value={days} onChange={(event) => setDays(event.target.value)} />
          </label>
          <div className="row">
            <button className="button is-main" disabled={work.isBusy}>{t('packs.publish.publish')}</button>
            <button type="button" className="button" disabled={work.isBusy} onClick={onCheck}>{t('packs.publish.check')}</button>
          </div>
        </form>
      )}
      {work.told?.told === 'checked' && <ProblemList checked={work.told} />}
    </section>
  )
}
