import type { SegmentsWork } from '../../core/segments/segments-messages'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import type { SegmentsWorkState } from './segments-work'

/** What happened, what is safe, what to do. */
export function WorkRefusal({ work: { refused }, of }: { readonly work: SegmentsWorkState; readonly of: SegmentsWork }) {
  const { t } = useWords()
  if (refused?.of !== of) return null
  return <p className="refusal" role="alert"><Icon name="alert" /><span>{t(`segments.failed.${refused.why}`)}</span></p>
}
