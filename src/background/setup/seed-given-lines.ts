import { saveLine } from '../../adapters/store/definitions'
import { done, type Result } from '../../core/contract/result'
import type { Desk } from '../desk'

/** The lines of business that the policy names, with the codes and tags to start with. Those it names no more stay, for old records. */
export async function seedGivenLines(desk: Desk): Promise<Result<undefined, 'not-saved'>> {
  for (const { id, labels, dialledNumbers } of desk.settings.decided.lines) {
    const saved = await saveLine(desk.store, { line: id, labels, dialledNumbers, now: desk.now() })
    if (!saved.ok) return saved
  }
  return done(undefined)
}
