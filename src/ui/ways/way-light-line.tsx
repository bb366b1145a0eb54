import type { WayLight } from '../../core/team/way-light'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** How it stands with a way: in order, needs a click, or since when not and why. */
export function WayLightLine({ light, now, way = 'in' }: { readonly light: WayLight; readonly now: number; readonly way?: 'in' | 'out' }) {
  const { t, whenExactly } = useWords()
  switch (light.kind) {
    case 'off':
    case 'unset':
    case 'not-yet':
      return <p className="soft" role="status">{t(`ways.light.${light.kind}`)}</p>
    case 'needs-click':
      return <p className="is-amber" role="status"><Icon name="alert" /> {t('ways.light.needs-click')}</p>
    case 'fine':
      return <p className="is-green" role="status"><Icon name="check" /> {way === 'out' ? t('ways.light.written', { at: whenExactly(light.answeredAt, now) }) : t('ways.light.fine', { at: whenExactly(light.answeredAt, now), next: whenExactly(light.nextAt, now) })}</p>
    case 'trouble':
      return (
        <div className="stack" role="status">
          <p className="is-amber"><Icon name="alert" /> {t('ways.light.trouble', { since: whenExactly(light.since, now), next: whenExactly(light.nextAt, now) })}</p>
          <p>{t(`ways.trouble.${light.trouble}`)}</p>
          {light.answeredAt !== undefined && <p className="soft small">{t('ways.light.lastGood', { at: whenExactly(light.answeredAt, now) })}</p>}
        </div>
      )
  }
}
