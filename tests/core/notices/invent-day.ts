import type { AgentId, DemandId, EpochMs, LineId, NoticeId, TeamId } from '../../../src/core/contract/ids'
import type { Notice } from '../../../src/core/contract/notices'
import { foldNoticeMark, type NoticeMark } from '../../../src/core/notices/notice-mark'
import { openByItself, type Moment } from '../../../src/core/notices/open-by-itself'
import { openNotices, type OwnNotice } from '../../../src/core/notices/open-notices'
import { aNotice } from '../../fixtures/builders/a-notice'
import { randomFrom } from '../customers-card/random-from'

export const READER = { agent: 'agent-1' as AgentId, team: 'team-1' as TeamId, line: 'line-1' as LineId }
const MINUTE_MS = 60_000
const SHIFT_MINUTES = 480

interface Day {
  readonly notices: readonly Notice[]
  /** What the agent is at, minute by minute. */
  readonly minutes: readonly Pick<Moment, 'isRinging' | 'isTalking' | 'isTyping' | 'isHalfWritten'>[]
  readonly random: () => number
}

export interface Look {
  readonly moment: Moment
  readonly opened: Notice | undefined
}

/** A shift with calls, and more notices than anybody could read, of which some are planned, over, of others, or merged. */
export function inventDay(seed: number): Day {
  const { next: random, pick } = randomFrom(seed + 1)
  const notices = Array.from({ length: Math.floor(random() * 40) }, (_, at) => {
    const from = Math.floor((random() * 1.2 - 0.2) * SHIFT_MINUTES) * MINUTE_MS
    return aNotice(`n-${at}`, {
      importance: pick(['info', 'info', 'important', 'critical'] as const), from: Math.max(0, from) as EpochMs, ...(random() < 0.3 && { until: (Math.max(0, from) + 60 * MINUTE_MS) as EpochMs }),
      audience: pick([{ kind: 'line' }, { kind: 'site' }, { kind: 'teams', teams: [READER.team] }, { kind: 'agents', agents: ['agent-2' as AgentId] }] as const),
      ...(random() < 0.4 && { demand: `line-1.d-${Math.floor(random() * 3)}` as DemandId }), ...(random() < 0.1 && at > 0 && { mergeOf: [`line-1.n-${at - 1}` as NoticeId] }),
    })
  })
  const minutes: Day['minutes'][number][] = []
  const load = random()
  while (minutes.length < SHIFT_MINUTES) {
    const free = { isRinging: false, isTalking: false, isTyping: false, isHalfWritten: false }
    if (random() > load) minutes.push({ ...free, isTyping: random() < 0.2 })
    else {
      minutes.push({ ...free, isRinging: true })
      for (let left = random() * 12; left > 0; left -= 1) minutes.push({ ...free, isTalking: true, isTyping: random() < 0.3 })
      for (let left = random() * 3; left > 0; left -= 1) minutes.push({ ...free, isHalfWritten: random() < 0.7 })
    }
  }
  return { notices, minutes: minutes.slice(0, SHIFT_MINUTES), random }
}

/** The agent's shift: what opens is acknowledged, snoozed or left, and what only informs is sometimes read. */
export function playDay({ notices, minutes, random }: Day) {
  const marks = new Map<string, NoticeMark>()
  const looks: Look[] = []
  const interruptedAt: EpochMs[] = []
  const opened = new Set<NoticeId>()
  const owned = (): readonly OwnNotice[] => notices.map((notice) => ({ notice, mark: marks.get(notice.id) }))
  const tell = (notice: Notice, at: EpochMs, kind: 'notice/seen' | 'notice/acknowledged' | 'notice/snoozed', more: object) =>
    // Only what the fold reads of a fact.
    marks.set(notice.id, foldNoticeMark(marks.get(notice.id), { kind, agent: READER.agent, happenedAt: at, open: { notice: notice.id, version: notice.version, ...more } } as never))
  for (const [at, minute] of minutes.entries()) {
    const now = (at * MINUTE_MS) as EpochMs
    const moment: Moment = { ...minute, now, shiftStartedAt: 0 as EpochMs, interruptedAt }
    const notice = openByItself(openNotices(owned(), READER, now), moment)
    looks.push({ moment: { ...moment, interruptedAt: [...interruptedAt] }, opened: notice })
    if (!notice) continue
    if (!opened.has(notice.id)) interruptedAt.push(now)
    opened.add(notice.id)
    tell(notice, now, 'notice/seen', { isForced: true })
    const does = random()
    if (does < 0.5) tell(notice, now, 'notice/acknowledged', {})
    else if (does < 0.7) tell(notice, now, 'notice/snoozed', { until: now + 30 * MINUTE_MS })
  }
  return { looks, interruptedAt, opened, own: owned(), end: (SHIFT_MINUTES * MINUTE_MS) as EpochMs }
}
