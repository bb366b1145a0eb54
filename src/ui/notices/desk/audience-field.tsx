import type { TeamId } from '../../../core/contract/ids'
import type { Audience } from '../../../core/contract/notices'
import { agentIdOf, agentNumberOf } from '../../../core/settings/policy'
import { distinctLinesIn } from '../../forms/lines-in'
import { useWords } from '../../words/use-words'

const KINDS = ['line', 'site', 'teams', 'agents'] as const

interface AudienceFieldProps {
  readonly audience: Audience
  /** As it is typed: a line that is being written is no name yet. */
  readonly names: string
  readonly onChange: (audience: Audience, names: string) => void
}

export function AudienceField({ audience, names, onChange }: AudienceFieldProps) {
  const { t } = useWords()
  return (
    <>
      <label className="field"><span>{t('notices.edit.audience')}</span>
        <select className="input" value={audience.kind} onChange={({ target: { value } }) => onChange(audienceOf(KINDS.find((each) => each === value) ?? 'line', names), names)}>
          {KINDS.map((kind) => <option key={kind} value={kind}>{t(`notices.audience.${kind}`)}</option>)}
        </select>
      </label>
      {(audience.kind === 'teams' || audience.kind === 'agents') && (
        <label className="field"><span>{t(audience.kind === 'teams' ? 'notices.edit.names' : 'notices.edit.agentNumbers')}</span>
          <textarea className="input" rows={3} value={names} onChange={({ target: { value } }) => onChange(audienceOf(audience.kind, value), value)} />
        </label>
      )}
    </>
  )
}

/** What stands in the field for an audience that is there already. */
export const namesOf = (audience: Audience): string =>
  audience.kind === 'teams' ? audience.teams.join('\n') : audience.kind === 'agents' ? audience.agents.map((agent) => agentNumberOf(agent) ?? '').join('\n') : ''

function audienceOf(kind: Audience['kind'], names: string): Audience {
  const lines = distinctLinesIn(names)
  switch (kind) {
    case 'site':
    case 'line':
      return { kind }
    case 'teams':
      return { kind, teams: lines as readonly TeamId[] }
    case 'agents':
      return { kind, agents: lines.map(agentIdOf) }
  }
}
