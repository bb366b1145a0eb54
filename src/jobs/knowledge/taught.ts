import type { LineId } from '../../core/contract/ids'
import { AcceptedTurns } from '../../core/knowledge/suggest/accepted-turns'
import { learnFromFeedback, type Feedback } from '../../core/knowledge/suggest/feedback'
import { NOTHING_LEARNED, type Learned } from '../../core/knowledge/suggest/learned'
import type { TaughtFeedback } from '../../core/knowledge/thread-messages'
import { pacedBy } from './paced'

/** Weights and threshold change little by one judgement; what was taken is remembered at once. */
const LEARN_EVERY = 10

interface TaughtLine {
  readonly log: Feedback[]
  past: AcceptedTurns
  learned: Learned
  learnedAt: number
}

/** What agents made of suggestions, by line of business: told by the background, which alone can read it, and learned from here. */
export class Taught {
  readonly #lines = new Map<LineId, TaughtLine>()
  #count = 0
  #vaults = ''

  constructor(readonly breathe: () => Promise<void>, readonly onBug: (bug: unknown) => void) {}

  /** So many judgements of all lines were told. */
  get count(): number {
    return this.#count
  }

  /** Which vaults were open when they were told. */
  get vaults(): string {
    return this.#vaults
  }

  of(line: LineId): Pick<TaughtLine, 'learned' | 'past'> {
    return this.#lines.get(line) ?? { learned: NOTHING_LEARNED, past: new AcceptedTurns() }
  }

  /** What was learned there; what is told next comes from the beginning, for fewer are left. */
  forget(line: LineId): void {
    this.#lines.delete(line)
  }

  /** The judgements from the `from`th on; from 0: all of them anew. One that does not follow on is not taken. */
  add(from: number, told: readonly TaughtFeedback[], vaults = ''): void {
    if (from === 0) {
      this.#lines.clear()
      this.#count = 0
      this.#vaults = vaults
    }
    if (from !== this.#count || vaults !== this.#vaults) return
    this.#count += told.length
    const touched = new Set<TaughtLine>()
    for (const { line, feedback } of told) {
      if (!feedback) continue
      const of = this.#lineOf(line)
      of.log.push(feedback)
      if (feedback.kind === 'accepted') of.past.add(feedback.turn)
      touched.add(of)
    }
    for (const line of touched) if (line.log.length - line.learnedAt >= LEARN_EVERY) this.#learn(line).catch(this.onBug)
  }

  #lineOf(line: LineId): TaughtLine {
    const known = this.#lines.get(line)
    if (known) return known
    const fresh: TaughtLine = { log: [], past: new AcceptedTurns(), learned: NOTHING_LEARNED, learnedAt: 0 }
    this.#lines.set(line, fresh)
    return fresh
  }

  async #learn(line: TaughtLine): Promise<void> {
    const log = [...line.log]
    line.learnedAt = log.length
    line.learned = await pacedBy(this.breathe).paced(learnFromFeedback(log))
  }
}
