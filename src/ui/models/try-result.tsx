import type { ModelTry } from '../../core/contract/models'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'

/** What came of a try: that it works, that it talks but is of no use, or what stands in the way. */
export function TryResult({ tried }: { readonly tried: ModelTry }) {
  const { t, number } = useWords()
  if (!tried.isAnswered) return <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`models.trouble.${tried.why}`)}</span></p>
  if (!tried.isAsAsked) return <p className="is-amber" role="status"><Icon name="alert" /> {t('models.notAsAsked')}</p>
  const { tokensIn, tokensOut, isEstimated } = tried.usage
  const told = { seconds: number(Math.round(tried.tookMs / 100) / 10), tokens: number(tokensIn + tokensOut) }
  return <p className="is-green" role="status"><Icon name="check" /> {t(isEstimated ? 'models.answeredGuessed' : 'models.answered', told)}</p>
}
