import { useEffect, useMemo, useRef, useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import type { GuideChoice, GuideStep } from '../../core/contract/knowledge'
import { chooseByHand, followLines, goBack, proposeChoice, startWalk, stepOf, type GuideWalk, type HeardLine } from '../../core/knowledge/guide/guide-walk'
import { useKept } from '../forms/use-kept'

/** A hand that was on its way when the guide went by itself meant the question before: it is not taken for an answer to the next. */
const HAND_ON_ITS_WAY_MS = 700

/** Where the guide is, by the agent's hand and by what the customer answers. The agent's hand has the last word. */
export function useGuideWalk(guide: GuideStep, lines: readonly HeardLine[], about: string | undefined) {
  const [begun] = useState(() => startWalk(Date.now() as EpochMs))
  const [walk, setWalk] = useKept<GuideWalk>(about, begun)
  const followed = useMemo(() => followLines(walk, guide, lines), [walk, guide, lines])
  const proposed = useMemo(() => proposeChoice(followed, guide, lines), [followed, guide, lines])
  const wentAt = useRef(-Infinity)
  useEffect(() => {
    if (followed === walk) return
    wentAt.current = Date.now()
    setWalk(followed)
  }, [followed, walk, setWalk])
  return {
    way: followed.way, step: stepOf(guide, followed), proposed,
    choose: (choice: GuideChoice) => {
      if (Date.now() - wentAt.current >= HAND_ON_ITS_WAY_MS) setWalk(chooseByHand(followed, choice, Date.now() as EpochMs))
    },
    back: (to: number) => {
      // Who takes it back has seen it.
      wentAt.current = -Infinity
      setWalk(goBack(followed, to, Date.now() as EpochMs))
    },
  }
}
