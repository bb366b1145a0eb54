import { useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { TeamState } from '../../core/packs/team-state'
import { Empty } from '../states/empty'
import { useWords } from '../words/use-words'
import type { PackWork } from './pack-work'

interface HistorySectionProps {
  readonly team: TeamState
  readonly work: PackWork
  readonly now: EpochMs
  readonly onGoBack: (to: number) => void
}

/** The packs of this line, and the way back to one of them. */
export function HistorySection({ team, work, now, onGoBack }: HistorySectionProps) {
  const { t, number, whenExactly } = useWords()
  const [asked, ask] = useState<number>()
  const canSign = team.keys.some(({ kind, isRevoked }) => kind === 'lead' && !isRevoked)
  if (team.packs.length === 0) return <Empty title={t('packs.history.none')} hint={t('packs.history.noneHint')} />
  return (
    <section className="stack" aria-label={t('packs.tab.history')}>
      <ul className="packs-list">
        {team.packs.map(({ version, madeAt, lead, items, changes, note, backTo, isKept }, at) => (
          <li key={version}>
            <span>
              <strong>{t('packs.history.version', { version: number(version) })}</strong> <span className="soft">{whenExactly(madeAt, now)} · {lead} · {t('packs.history.items', { count: items })}</span>
              <br /><span className="small soft">{t('packs.history.changes', { added: number(changes.added), changed: number(changes.changed), retired: number(changes.retired) })}{backTo !== undefined && ` · ${t('packs.history.backTo', { version: number(backTo) })}`}{note !== undefined && ` · ${note}`}</span>
            </span>
            {at > 0 && isKept && canSign && (asked === version
              ? <button type="button" className="button is-danger" disabled={work.isBusy} onClick={() => onGoBack(version)}>{t('packs.history.sure')}</button>
              : <button type="button" className="button" disabled={work.isBusy} onClick={() => ask(version)}>{t('packs.history.goBack')}</button>)}
          </li>
        ))}
      </ul>
      {canSign && team.packs.length > 1 && <p className="field-hint">{t('packs.history.hint')}</p>}
    </section>
  )
}
