import type { ModelProfile } from '../../core/contract/models'
import { MICROS, type ModelDay } from '../../core/models/daily-usage'
import { useWords } from '../words/use-words'

/** What a model used today, of what it may. */
export function ModelDayLine({ profile: { dailyCap, price }, day }: { readonly profile: ModelProfile; readonly day: ModelDay | undefined }) {
  const { t, number, cost } = useWords()
  if (!day || day.requests === 0) return <span className="faint small">{t('models.notUsed')}</span>
  const of = (used: string, cap: string | undefined) => (cap === undefined ? used : t('models.todayOf', { used, cap }))
  const tokens = number(day.tokensIn + day.tokensOut)
  const used = of(t(day.guessed > 0 ? 'models.todayGuessed' : 'models.today', { tokens }), dailyCap.tokens === undefined ? undefined : number(dailyCap.tokens))
  if (!price) return <span className="soft small">{used}</span>
  const spent = of(cost(day.costMicros / MICROS, price.currency), dailyCap.cost === undefined ? undefined : cost(dailyCap.cost, price.currency))
  return <span className="soft small">{t('models.todayCost', { used, cost: spent })}</span>
}
