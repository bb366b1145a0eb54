import { SWEPT_KINDS, type SweepRecord } from '../../core/retention/retention-state'
import { useWords } from '../words/use-words'

export function SweepRecords({ sweeps, now }: { readonly sweeps: readonly SweepRecord[]; readonly now: number }) {
  const { t, whenExactly, number } = useWords()
  if (sweeps.length === 0) return <p className="soft">{t('data.retention.recordEmpty')}</p>
  const removed = ({ counts }: SweepRecord) =>
    SWEPT_KINDS.flatMap((kind) => (counts[kind] ? [<span key={kind}>{t(`data.retention.counts.${kind}`, { number: number(counts[kind]) })}</span>] : []))
  return (
    <table className="data-compare is-wide">
      <thead><tr><th scope="col">{t('data.retention.at')}</th><th scope="col">{t('data.retention.removed')}</th></tr></thead>
      <tbody>{sweeps.map((each) => <tr key={each.startedAt}><td>{whenExactly(each.startedAt, now)}</td><td className="dotted">{removed(each)}</td></tr>)}</tbody>
    </table>
  )
}
