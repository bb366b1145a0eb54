import type { NoticeMark } from '../../../core/notices/notice-mark'
import { agentNumberOf } from '../../../core/settings/policy'
import { useWords } from '../../words/use-words'

/** Who read it and acknowledged it, and when; agents whose facts have not come are not in it. */
export function NoticeProofTable({ marks, now }: { readonly marks: readonly NoticeMark[]; readonly now: number }) {
  const { t, whenExactly, number } = useWords()
  if (marks.length === 0) return <p className="soft small">{t('notices.edit.nobodyYet')}</p>
  return (
    <table className="notice-proof">
      <thead><tr>{(['agent', 'seenAt', 'acknowledgedAt', 'wrong'] as const).map((each) => <th key={each} scope="col">{t(`notices.column.${each}`)}</th>)}</tr></thead>
      <tbody>
        {marks.map(({ agent, seen, acknowledged, wrongAnswers }) => (
          <tr key={agent}>
            <th scope="row">{agentNumberOf(agent)}</th>
            <td>{seen && whenExactly(seen.at, now)}</td>
            <td>{acknowledged ? whenExactly(acknowledged.at, now) : <span className="is-amber">{t('notices.toAcknowledge')}</span>}</td>
            <td>{number(wrongAnswers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
