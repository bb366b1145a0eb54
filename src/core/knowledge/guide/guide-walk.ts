import type { EpochMs } from '../../contract/ids'
import type { GuideChoice, GuideStep } from '../../contract/knowledge'
import type { TranscriptLine } from '../../contract/transcripts'
import { hearChoice, type HeardChoice } from './hear-choice'

export type HeardLine = Pick<TranscriptLine, 'id' | 'speaker' | 'text' | 'at' | 'isFinal'>

export interface GuideMove {
  readonly choice: GuideChoice
  /** The guide went by itself: by this line, for these words. Absent: the agent's own click. */
  readonly heard?: { readonly line: HeardLine['id']; readonly words: readonly string[] }
}

/**
 * How far a guide is, and what it listens to. A line answers the question that was on the screen when it began: what was begun
 * before is only proposed, so that nothing runs away from the agent.
 */
export interface GuideWalk {
  readonly way: readonly GuideMove[]
  /** Since when this question is on the screen. */
  readonly since: EpochMs
  /** The agent took back what was chosen by these: they choose and propose nothing any more. */
  readonly takenBack: ReadonlySet<HeardLine['id']>
}

export const startWalk = (now: EpochMs): GuideWalk => ({ way: [], since: now, takenBack: new Set() })

/** Undefined: the last choice ended it. */
export const stepOf = (guide: GuideStep, { way }: GuideWalk): GuideStep | undefined => {
  const last = way.at(-1)
  return last ? last.choice.next : guide
}

export const chooseByHand = (walk: GuideWalk, choice: GuideChoice, now: EpochMs): GuideWalk => ({ ...walk, way: [...walk.way, { choice }], since: now })

/** Back to the question after this many choices. */
export function goBack(walk: GuideWalk, to: number, now: EpochMs): GuideWalk {
  const undone = walk.way.slice(to).flatMap(({ heard }) => (heard ? [heard.line] : []))
  return { way: walk.way.slice(0, to), since: now, takenBack: new Set([...walk.takenBack, ...undone]) }
}

/** Steps on by each answer that is sure; the same walk when there was none. */
export function followLines(walk: GuideWalk, guide: GuideStep, lines: readonly HeardLine[]): GuideWalk {
  let now = walk
  for (const line of lines) {
    const step = stepOf(guide, now)
    if (!step) return now
    const heard = line.at > now.since && isAnswer(line, now) ? hearChoice(step, line.text) : undefined
    const choice = heard?.isSure ? step.choices[heard.choice] : undefined
    if (heard && choice) now = { ...now, way: [...now.way, { choice, heard: { line: line.id, words: heard.words } }], since: line.at }
  }
  return now
}

/** The answer that the customer seems to have given to the question on the screen, the newest first. */
export function proposeChoice(walk: GuideWalk, guide: GuideStep, lines: readonly HeardLine[]): HeardChoice | undefined {
  const step = stepOf(guide, walk)
  if (!step) return undefined
  for (const line of lines.toReversed()) {
    const heard = isAnswer(line, walk) ? hearChoice(step, line.text) : undefined
    if (heard) return heard
  }
  return undefined
}

const isAnswer = ({ id, speaker, isFinal }: HeardLine, { way, takenBack }: GuideWalk): boolean =>
  isFinal && speaker === 'customer' && !takenBack.has(id) && !way.some(({ heard }) => heard?.line === id)
