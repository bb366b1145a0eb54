import { saveLine } from '../../adapters/store/definitions'
import { forgetLeft } from '../../adapters/store/leaving/left-lines'
import { orNotSaved } from '../../adapters/store/outcome'
import { done, type Result } from '../../core/contract/result'
import type { Desk } from '../desk'

/** The lines of business that the policy names, with the codes and tags to start with. Those it names no more stay, for old records. */
export async function seedGivenLines(desk: Desk): Promise<Result<undefined, 'not-saved'>> {
  // Who writes a line into the policy wants it here, also where its client had left.
  const forgotten = await orNotSaved(() => forgetLeft(desk.store, desk.settings.decided.lines.map(({ id }) => id)))
  if (!forgotten.ok) return forgotten
  for (const { id, labels, dialledNumbers } of desk.settings.decided.lines) {
    const saved = await saveLine(desk.store, { line: id, labels, dialledNumbers, now: desk.now() })
    if (!saved.ok) return saved
  }
  return done(undefined)
}
