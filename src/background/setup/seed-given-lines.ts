import { saveLine } from '../../adapters/store/definitions'
import { forgetLeft } from '../../adapters/store/leaving/left-lines'
import { orNotSaved } from '../../adapters/store/outcome'
import { done, type Result } from '../../core/contract/result'
import type { Desk } from '../desk'
import { placeLines } from '../vault/place-lines'

/** The lines of business that the policy names, with the codes and tags to start with, each in its vault. Those it names no more stay, for old records. */
export async function seedGivenLines(desk: Desk): Promise<Result<undefined, 'not-saved'>> {
  // Who writes a line into the policy wants it here, also where its client had left.
  const forgotten = await orNotSaved(() => forgetLeft(desk.store, desk.settings.decided.lines.map(({ id }) => id)))
  if (!forgotten.ok) return forgotten
  for (const { id, labels, dialledNumbers, ...extras } of desk.settings.decided.lines) {
    const saved = await saveLine(desk.store, { line: id, labels, dialledNumbers, extras, now: desk.now() })
    if (!saved.ok) return saved
  }
  await placeLines(desk)
  return done(undefined)
}
