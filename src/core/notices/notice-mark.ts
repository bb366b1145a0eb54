import type { FactOf } from '../contract/facts'
import type { AgentId, EpochMs, NoticeId } from '../contract/ids'

/** What one agent did with one notice, folded from facts. */
export interface NoticeMark {
  readonly notice: NoticeId
  readonly agent: AgentId
  /** The latest version that was read, and when it was first. */
  readonly seen?: VersionAt
  readonly acknowledged?: VersionAt
  /** When it last opened by itself: an interruption. */
  readonly forcedAt?: EpochMs
  readonly snoozed?: { readonly at: EpochMs; readonly until: EpochMs }
  /** Answers to its check question that were wrong. */
  readonly wrongAnswers: number
}

interface VersionAt {
  readonly version: number
  readonly at: EpochMs
}

export type NoticeFact = FactOf<'notice/seen'> | FactOf<'notice/acknowledged'> | FactOf<'notice/snoozed'>

/** In any order the same. */
export function foldNoticeMark(before: NoticeMark | undefined, fact: NoticeFact): NoticeMark {
  const { happenedAt: at } = fact
  const mark: NoticeMark = before ?? { notice: fact.open.notice, agent: fact.agent, wrongAnswers: 0 }
  switch (fact.kind) {
    case 'notice/seen':
      return { ...mark, seen: latest(mark.seen, { version: fact.open.version, at }), ...(fact.open.isForced && { forcedAt: Math.max(mark.forcedAt ?? 0, at) as EpochMs }) }
    case 'notice/acknowledged':
      if (fact.open.isRight === false) return { ...mark, wrongAnswers: mark.wrongAnswers + 1 }
      return { ...mark, acknowledged: latest(mark.acknowledged, { version: fact.open.version, at }) }
    case 'notice/snoozed':
      return mark.snoozed && mark.snoozed.at >= at ? mark : { ...mark, snoozed: { at, until: fact.open.until } }
  }
}

/** The later version; of the same version the first time. */
function latest(known: VersionAt | undefined, told: VersionAt): VersionAt {
  if (!known || told.version > known.version) return told
  return told.version === known.version && told.at < known.at ? told : known
}
