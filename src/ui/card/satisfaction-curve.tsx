import type { EpochMs } from '../../core/contract/ids'
import type { SatisfactionPoint } from '../../core/customers/customer-card'
import { useWords } from '../words/use-words'

const WIDTH = 84
const HEIGHT = 16
const EDGE = 3

/** How content the customer was, contact by contact; by the mouse and by ear, why. Far days stand apart, near ones are not pressed together. */
export function SatisfactionCurve({ points, now }: { readonly points: readonly SatisfactionPoint[]; readonly now: EpochMs }) {
  const { t, list, when } = useWords()
  const why = ({ at, evidence }: SatisfactionPoint) => t('guidance.satisfaction.point', {
    when: when(at, now), why: list(evidence.map((each) => (each.kind === 'mood' ? t(`mood.${each.mood}`) : t(`guidance.satisfaction.why.${each.kind}`)))),
  })
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1)
  const y = (level: number) => HEIGHT / 2 - level * (HEIGHT / 2 - EDGE)
  const last = points.at(-1)
  if (!last) return null
  return (
    <svg className={`mood-curve ${last.level < -0.3 ? 'is-low' : ''}`} role="img" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-label={`${t('guidance.satisfaction.title')} ${points.map(why).join('; ')}`}>
      <line className="curve-middle" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <polyline points={points.map(({ level }, index) => `${x(index)},${y(level)}`).join(' ')} />
      {points.map((point, index) => <circle key={`${point.at} ${index}`} cx={x(index)} cy={y(point.level)} r={index === points.length - 1 ? 2.5 : 1.5}><title>{why(point)}</title></circle>)}
    </svg>
  )
}
