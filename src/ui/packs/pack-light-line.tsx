import type { PackLight } from '../../core/packs/pack-light'
import type { EpochMs } from '../../core/contract/ids'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import './packs.css'

interface PackLightLineProps {
  readonly light: PackLight | undefined
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** How old the knowledge is; where something is wrong, what, and where to mend it. Nothing where no lead publishes. */
export function PackLightLine({ light, now, onCommand }: PackLightLineProps) {
  const { t, number, whenExactly } = useWords()
  const { isBusy, why, run } = useReply()
  if (light === undefined || light.is === 'none') return null
  if (light.is === 'elsewhere') {
    const { line } = light
    return (
      <>
        <p className="packs-light is-late row" role="status">
          <Icon name="alert" /><span>{t('packs.light.elsewhere')}</span>
          <button type="button" className="link-button" disabled={isBusy} onClick={() => void run(() => onCommand('shift/change-line', { line }))}>{t('packs.switchLine')}</button>
        </p>
        <Refusal why={why} />
      </>
    )
  }
  const shown = { when: light.madeAt === undefined ? '' : whenExactly(light.madeAt, now), version: number(light.version ?? 0) }
  return (
    <p className={`packs-light is-${light.is}`} role="status">
      <Icon name={light.is === 'fresh' ? 'check' : 'alert'} />
      <span>{light.madeAt !== undefined && t('packs.light.asOf', shown)} {light.is === 'late' && t('packs.light.late')}{light.is === 'refused' && <a href="/tabs/team.html#trust" target="_blank" rel="noreferrer">{t('packs.light.refused')}</a>}</span>
    </p>
  )
}
