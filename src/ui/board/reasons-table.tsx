import type { WrapUpCode } from '../../core/contract/definitions'
import { useWords } from '../words/use-words'

interface ReasonsTableProps {
  readonly reasons: readonly { readonly code: string; readonly count: number }[]
  readonly codes: readonly Pick<WrapUpCode, 'id' | 'labels'>[]
}

const MOST_SHOWN = 10

/** What customers were in touch about most, with its share of all that have a code. */
export function ReasonsTable({ reasons, codes }: ReasonsTableProps) {
  const { t, number, percent, labelText } = useWords()
  if (reasons.length === 0) return null
  const all = reasons.reduce((sum, { count }) => sum + count, 0)
  const nameOf = (id: string) => {
    const code = codes.find((each) => each.id === id)
    return code ? labelText(code.labels) : t('board.unknownCode')
  }
  return (
    <section className="board-reasons">
      <table>
        <caption>{t('board.reasons')}</caption>
        <thead><tr><th scope="col">{t('board.reason')}</th><th scope="col" className="is-number">{t('board.figure.contacts')}</th><th scope="col" className="is-number">{t('board.share')}</th></tr></thead>
        <tbody>
          {reasons.slice(0, MOST_SHOWN).map(({ code, count }) => (
            <tr key={code}>
              <th scope="row"><span className="board-bar" style={{ inlineSize: `${(100 * count) / (reasons[0]?.count ?? count)}%` }} />{nameOf(code)}</th>
              <td className="is-number">{number(count)}</td><td className="is-number">{percent(count / all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
