import { askKnowledge } from '../../adapters/browser/offscreen'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'

const MOST_FOUND = 20

export const searchKnowledge: Handler<'knowledge/search'> = ({ settings }, { line = settings.line, typed }) => askKnowledge('search', { line, typed, language: settings.language, most: MOST_FOUND })

export const rebuildKnowledge: Handler<'knowledge/rebuild'> = async ({ settings: { line } }) => {
  const begun = await askKnowledge('rebuild', { line })
  return begun.ok ? done(undefined) : begun
}
