import type { Settings } from '../core/contract/settings'
import { useDayFigures } from '../ui/hooks/use-day-figures'
import { useTargets } from '../ui/hooks/use-targets'
import { DayFiguresLine } from '../ui/metrics/day-figures-line'

/** My own day beside what is asked of it; `hasAdvice`: nobody is talked to, so what to do about it is said too. */
export function DayPart({ settings, hasAdvice }: { readonly settings: Settings; readonly hasAdvice: boolean }) {
  const figures = useDayFigures(settings)
  const targets = useTargets(settings.line, settings.team)
  return figures && <DayFiguresLine figures={figures} targets={targets} hasAdvice={hasAdvice} />
}
