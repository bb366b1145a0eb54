import type { Target } from '../../core/contract/targets'
import { TARGETED } from '../../core/metrics/target-of'
import { useWords } from '../words/use-words'

/** "≤ 5:00", "≥ 80%": as the figure is written. */
export function useTargetText(): (target: Pick<Target, 'figure' | 'value'>) => string {
  const { t, clock, number } = useWords()
  return ({ figure, value }) => {
    const { unit, better } = TARGETED[figure]
    const written = unit === 'seconds' ? clock(value * 1000) : unit === 'percent' ? t('metrics.percent', { value: number(value) }) : number(value)
    return t(better === 'less' ? 'metrics.atMost' : 'metrics.atLeast', { value: written })
  }
}
