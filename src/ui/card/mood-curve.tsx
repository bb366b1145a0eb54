import type { Mood } from '../../core/contract/facts'
import type { CardMood } from '../../core/customers/customer-card'
import { useWords } from '../words/use-words'

const HEIGHT: Readonly<Record<Mood, number>> = { angry: 14, upset: 11, worried: 8, calm: 5, pleased: 2 }
const STEP_PX = 9

/** The agent's marks over the last contacts, oldest at the left. */
export function MoodCurve({ curve }: { readonly curve: CardMood['curve'] }) {
  const { t, list } = useWords()
  const last = curve.at(-1)
  if (curve.length < 2 || !last) return null
  const points = curve.map((each, index) => `${2 + index * STEP_PX},${HEIGHT[each.mood]}`)
  const width = 4 + (curve.length - 1) * STEP_PX
  return (
    <svg className="mood-curve" role="img" width={width} height={16} viewBox={`0 0 ${width} 16`} aria-label={t('mood.curve', { moods: list(curve.map((each) => t(`mood.${each.mood}`))) })}>
      <polyline points={points.join(' ')} />
      <circle cx={2 + (curve.length - 1) * STEP_PX} cy={HEIGHT[last.mood]} r="2" />
    </svg>
  )
}
