import type { EpochMs } from '../../core/contract/ids'
import type { ExpectedDemand } from '../../core/customers/customer-card'
import { useWords } from '../words/use-words'

/** What the caller will probably want, each with what it is taken from; quiet, for it is a guess. */
export function ExpectedLine({ expected, now }: { readonly expected: readonly ExpectedDemand[]; readonly now: EpochMs }) {
  const { t } = useWords()
  const say = useSay(now)
  return <p className="expected-line soft small dotted"><span className="faint">{t('guidance.expect.title')}</span>{expected.map((each) => <span key={each.kind + ('field' in each ? each.field : '')}>{say(each)}</span>)}</p>
}

function useSay(now: EpochMs) {
  const { t, labelText, when } = useWords()
  return (each: ExpectedDemand): string => {
    switch (each.kind) {
      case 'unsolved': {
        const demand = each.demand && labelText(each.demand)
        return demand ? t('guidance.expect.unsolved', { demand, when: when(each.at, now) }) : t('guidance.expect.unsolvedPlain', { when: when(each.at, now) })
      }
      case 'under-way': {
        const demand = each.demand && labelText(each.demand)
        return demand ? t('guidance.expect.underWay', { demand, when: when(each.at, now) }) : t('guidance.expect.underWayPlain', { when: when(each.at, now) })
      }
      case 'overdue':
        return t(`guidance.expect.overdue.${each.taskKind}`, { when: when(each.dueAt, now) })
      case 'expiring':
        return t('guidance.expect.expiring', { field: each.field, value: each.value })
    }
  }
}
