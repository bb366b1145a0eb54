import type { PackLight } from '../../core/packs/pack-light'
import type { EpochMs } from '../../core/contract/ids'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './packs.css'

interface PackLightLineProps {
  readonly light: PackLight | undefined
  readonly now: EpochMs
}

/** How old the knowledge is; where something is wrong, what, and where to mend it. Nothing where no lead publishes. */
export function PackLightLine({ light, now }: PackLightLineProps) {
  const { t, number, whenExactly } = useWords()
  if (light === undefined || light.is === 'none') return null
  const shown = { when: light.madeAt === undefined ? '' : whenExactly(light.madeAt, now), version: number(light.version ?? 0) }
  return (
    <p className={`packs-light is-${light.is}`} role="status">
      <Icon name={light.is === 'fresh' ? 'check' : 'alert'} />
      <span>{light.madeAt !== undefined && t('packs.light.asOf', shown)} {light.is === 'late' && t('packs.light.late')}{light.is === 'refused' && <a href="/tabs/team.html#trust" target="_blank" rel="noreferrer">{t('packs.light.refused')}</a>}</span>
    </p>
  )
}
