import type { SummaryLine, SummaryPart } from '../models/summary-prompt'
import type { DraftedWrapUp } from './draft-from-transcript'

/** A sentence of the drafted note, with the turns that it comes from. */
export interface NoteSentence {
  readonly part: SummaryPart | 'customerPromise'
  readonly text: string
  readonly turns: readonly string[]
}

/**
 * Taken out of what was said, or written by a model where there is one. A model is given the end of a long call only: what the
 * customer wanted at its beginning stays as it was found here.
 */
export function noteSentences({ demand, done, promises }: DraftedWrapUp, byModel: readonly SummaryLine[] = []): readonly NoteSentence[] {
  const wish: readonly NoteSentence[] = demand ? [{ part: 'demand', text: demand.text, turns: [demand.turn] }] : []
  if (byModel.length > 0) {
    const told = byModel.map(({ part, text, ids }): NoteSentence => ({ part, text, turns: ids }))
    return told.some(({ part }) => part === 'demand') ? told : [...wish, ...told]
  }
  return [
    ...wish,
    ...done.map(({ text, turn }): NoteSentence => ({ part: 'done', text, turns: [turn] })),
    ...promises.map(({ text, turn, by }): NoteSentence => ({ part: by === 'customer' ? 'customerPromise' : 'promise', text, turns: [turn] })),
  ]
}
