import type { Notice } from '../contract/notices'
import { INTERRUPTIONS_PER_SHIFT } from './open-by-itself'

/** Notices that begin within so long of each other meet in one shift. */
const SHIFT_MS = 8 * 3_600_000

export interface InterruptionBudget {
  readonly most: number
  /** Others that open by themselves for somebody of this audience in the same shift, newest first. */
  readonly others: readonly Notice[]
}

type Told = Pick<Notice, 'audience' | 'line' | 'from'>

/** What this audience has already, for whoever writes one more. A notice that is being changed does not count against itself. */
export function interruptionBudget(written: Told & { readonly id?: Notice['id'] | undefined; readonly mergeOf?: Notice['mergeOf'] }, all: readonly Notice[], now: number): InterruptionBudget {
  const at = Math.max(written.from, now)
  const isOther = ({ id, importance, retiredAt }: Notice) => importance !== 'info' && retiredAt === undefined && id !== written.id && !written.mergeOf?.includes(id)
  const isInShift = ({ from, until }: Notice) => Math.abs(from - at) < SHIFT_MS && (until === undefined || until > at)
  const others = all.filter((notice) => isOther(notice) && isInShift(notice) && mayMeet(notice, written))
  return { most: INTERRUPTIONS_PER_SHIFT, others: [...others].sort((a, b) => b.from - a.from) }
}

/** Whether somebody may be told of both. Which team an agent is of is not known here: a team and an agent may meet. */
function mayMeet(a: Pick<Told, 'audience' | 'line'>, b: Pick<Told, 'audience' | 'line'>): boolean {
  const [one, other] = [a.audience, b.audience]
  if (one.kind === 'line' && other.kind === 'line') return a.line === b.line
  if (one.kind === 'teams' && other.kind === 'teams') return shares(one.teams, other.teams)
  if (one.kind === 'agents' && other.kind === 'agents') return shares(one.agents, other.agents)
  return true
}

const shares = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((each) => other.includes(each))
