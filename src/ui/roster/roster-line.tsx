import type { Labels } from '../../core/contract/language'
import { Icon } from '../icons/icon'
import { Label } from '../words/label'
import './roster.css'

interface RosterLineProps {
  readonly labels: Labels
  /** The number of an agent, the code of a team. */
  readonly short: string
  /** What stands under it: teams of an agent, whoever leads a team. */
  readonly under?: readonly string[]
}

/** Somebody, or a team, as lists of people show it. */
export function RosterLine({ labels, short, under = [] }: RosterLineProps) {
  return (
    <p className="roster-line">
      <Icon name="person" />
      <strong><Label of={labels} /></strong>
      <span className="number soft">{short}</span>
      {under.length > 0 && <span className="soft small">{under.join(' · ')}</span>}
    </p>
  )
}
