import type { NoteSentence } from '../../core/wrap-up/note-sentences'
import type { useWords } from '../words/use-words'

export function namesOfParts(t: ReturnType<typeof useWords>['t']): Readonly<Record<NoteSentence['part'], string>> {
  return {
    demand: t('baton.part.demand'), done: t('baton.part.done'), promise: t('baton.part.promised'), customerPromise: t('guidance.drafted.customerPromised'), note: t('models.draft.note'),
  }
}
