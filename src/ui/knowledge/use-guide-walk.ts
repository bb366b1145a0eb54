import { useEffect, useMemo, useRef, useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { GuideChoice, GuideStep } from '../../core/contract/knowledge'
import { chooseByHand, followLines, goBack, proposeChoice, startWalk, stepOf, type GuideWalk, type HeardLine } from '../../core/knowledge/guide/guide-walk'

/** What is said beside a guide, and where its way is kept while something else is looked at. */
export interface HeardInGuide {
  readonly lines: readonly HeardLine[]
  /** By the demand's id, of the call in front. */
  readonly walks: Map<string, GuideWalk>
  readonly demand: string
}

/** A hand that was on its way when the guide went by itself meant the question before: it is not taken for an answer to the next. */
const HAND_ON_ITS_WAY_MS = 700

/** Where the guide is, by the agent's hand and by what the customer answers. The agent's hand has the last word. */
export function useGuideWalk(guide: GuideStep, { lines, walks, demand }: HeardInGuide) {
  const [walk, setWalk] = useState(() => walks.get(demand) ?? startWalk(Date.now() as EpochMs))
  const followed = useMemo(() => followLines(walk, guide, lines), [walk, guide, lines])
  if (followed !== walk) setWalk(followed)
  const proposed = useMemo(() => proposeChoice(followed, guide, lines), [followed, guide, lines])
  const wentAt = useRef(-Infinity)
  const movesBefore = useRef(0)
  useEffect(() => {
    walks.set(demand, walk)
    if (walk.way.length > movesBefore.current && walk.way.at(-1)?.heard) wentAt.current = Date.now()
    movesBefore.current = walk.way.length
  }, [walk, walks, demand])
  return {
    way: followed.way, step: stepOf(guide, followed), proposed,
    choose: (choice: GuideChoice) => {
      if (Date.now() - wentAt.current >= HAND_ON_ITS_WAY_MS) setWalk(chooseByHand(followed, choice, Date.now() as EpochMs))
    },
    back: (to: number) => setWalk(goBack(followed, to, Date.now() as EpochMs)),
  }
}
