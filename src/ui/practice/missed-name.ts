import type { Script } from '../../core/contract/guidance'
import type { WordsAndFormats } from '../words/words-provider'

/** What a key of the score is called: a step by the name that its script gives it. */
export function missedName(key: string, scripts: readonly Script[], { t, labelText }: Pick<WordsAndFormats, 't' | 'labelText'>): string {
  const [kind, id = ''] = key.split(/:(.*)/su)
  switch (kind) {
    case 'step': {
      const step = scripts.flatMap(({ phases }) => Object.values(phases).flat()).find((each) => each.id === id)
      return step ? labelText(step.name ?? step.text) : id
    }
    case 'wording':
      return t(id === 'never' ? 'practice.point.never' : 'practice.point.avoid')
    case 'offer':
      return t(id === 'put' ? 'practice.point.offerPut' : 'practice.point.offerUnfit')
    case 'code':
    case 'resolved':
    case 'note':
    case 'task':
    case 'article':
      return t(`practice.point.${kind}`)
    default:
      return key
  }
}
