import type { Notice } from '../../../core/contract/notices'
import { notReadBy } from '../../../core/notices/not-read-by'
import type { NoticeMark } from '../../../core/notices/notice-mark'
import { useNames } from '../../roster/use-names'
import { useWords } from '../../words/use-words'

/** Who read it and acknowledged it, and when; and of the roster who has not, as far as anything came of them. */
export function NoticeProofTable({ notice, marks, now }: { readonly notice: Notice; readonly marks: readonly NoticeMark[]; readonly now: number }) {
  const { t, whenExactly, number, labelText } = useWords()
  const { nameOfAgent, nameOfTeam, roster } = useNames()
  const missing = notReadBy(notice, marks, roster)
  return (
    <>
      {marks.length === 0 ? <p className="soft small">{t('notices.edit.nobodyYet')}</p> : (
        <table className="notice-proof">
          <thead><tr>{(['agent', 'seenAt', 'acknowledgedAt', 'wrong'] as const).map((each) => <th key={each} scope="col">{t(`notices.column.${each}`)}</th>)}</tr></thead>
          <tbody>
            {marks.map(({ agent, seen, acknowledged, wrongAnswers }) => (
              <tr key={agent}>
                <th scope="row">{nameOfAgent(agent)}</th>
                <td>{seen && whenExactly(seen.at, now)}</td>
                <td>{acknowledged ? whenExactly(acknowledged.at, now) : <span className="is-amber">{t('notices.toAcknowledge')}</span>}</td>
                <td>{number(wrongAnswers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missing.length > 0 && (
        <section className="stack" aria-label={t('notices.edit.notRead')}>
          <h4 className="small">{t('notices.edit.notReadCount', { people: number(missing.length) })}</h4>
          <ul className="not-read small">{missing.map(({ agent, number: own, labels, teams }) => <li key={agent}><span>{labelText(labels)}</span> <span className="faint">{own}{teams[0] !== undefined && ` · ${nameOfTeam(teams[0])}`}</span></li>)}</ul>
          <p className="field-hint">{t('notices.edit.notReadHint')}</p>
        </section>
      )}
      {roster.agents.length === 0 && <p className="field-hint">{t('notices.edit.noRoster')}</p>}
    </>
  )
}
