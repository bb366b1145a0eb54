import type { TeamId } from '../../../core/contract/ids'
import type { Audience } from '../../../core/contract/notices'
import { agentIdOf, agentNumberOf } from '../../../core/settings/policy'
import { PickMany } from '../../forms/pick-many'
import { useNames } from '../../roster/use-names'
import { useWords } from '../../words/use-words'

const KINDS = ['line', 'site', 'teams', 'agents'] as const

interface AudienceFieldProps {
  readonly audience: Audience
  readonly onChange: (audience: Audience) => void
}

/** Whom a notice is for: teams and agents by the names of the roster, or by what is typed where it has none of them. */
export function AudienceField({ audience, onChange }: AudienceFieldProps) {
  const { t, labelText } = useWords()
  const { agents, roster } = useNames()
  return (
    <>
      <label className="field"><span>{t('notices.edit.audience')}</span>
        <select className="input" value={audience.kind} onChange={({ target: { value } }) => onChange(audienceOf(KINDS.find((each) => each === value) ?? 'line', []))}>
          {KINDS.map((kind) => <option key={kind} value={kind}>{t(`notices.audience.${kind}`)}</option>)}
        </select>
      </label>
      {audience.kind === 'teams' && (
        <div className="field"><span>{t('notices.edit.names')}</span>
          <PickMany label={t('notices.edit.names')} isFree options={roster.teams.filter(({ isRetired }) => !isRetired).map(({ team, labels }) => ({ value: team, name: labelText(labels) ?? team }))} values={audience.teams} onChange={(values) => onChange(audienceOf('teams', values))} />
        </div>
      )}
      {audience.kind === 'agents' && (
        <div className="field"><span>{t('notices.edit.agentNumbers')}</span>
          <PickMany label={t('notices.edit.agentNumbers')} isFree options={agents.map(({ number, name }) => ({ value: number, name }))} values={audience.agents.flatMap((agent) => agentNumberOf(agent) ?? [])} onChange={(values) => onChange(audienceOf('agents', values))} />
        </div>
      )}
    </>
  )
}

function audienceOf(kind: Audience['kind'], names: readonly string[]): Audience {
  switch (kind) {
    case 'site':
    case 'line':
      return { kind }
    case 'teams':
      return { kind, teams: names as readonly TeamId[] }
    case 'agents':
      return { kind, agents: names.map(agentIdOf) }
  }
}
