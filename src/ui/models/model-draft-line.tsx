import type { DraftedByModel } from '../hooks/use-model-draft'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import './models.css'

interface ModelDraftLineProps extends DraftedByModel {
  /** Absent: it stands in the note. */
  readonly onInsert?: (() => void) | undefined
}

/** One quiet line: the model drafts the wrap-up, has drafted it, or why it has not; what was drafted here stands meanwhile. */
export function ModelDraftLine({ draft, why, onAsk, onInsert }: ModelDraftLineProps) {
  const { t } = useWords()
  const isAsked = draft?.state === 'asked'
  return (
    <div className="model-draft row small">
      <span className="soft" role="status">
        {isAsked && t('models.draft.comes')}
        {draft?.state === 'dropped' && t('models.draft.dropped', { why: t(`models.draft.why.${draft.why ?? 'stopped'}`) })}
      </span>
      {onInsert && <button type="button" className="link-button" onClick={onInsert}>{t('models.draft.insert')}</button>}
      {!isAsked && <button type="button" className="link-button" onClick={onAsk}>{t(draft ? 'models.draft.again' : 'models.draft.ask')}</button>}
      <Refusal why={why} />
    </div>
  )
}
