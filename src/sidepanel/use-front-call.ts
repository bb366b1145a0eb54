import { useCallback, useState } from 'react'
import type { CallInList } from '../adapters/store/read/read-calls'
import type { CallId, EpochMs } from '../core/contract/ids'
import { chooseFront, ringingAmong } from './choose-front'
import { useWriting } from './use-writing'

/** As far back as an agent could want to come back to. */
const LONGEST_TRAIL = 20

/** The list of calls and the one in front, as the agent's clicks and typing have it. */
export function useFrontCall(all: readonly CallInList[], now: EpochMs) {
  const [settled, setSettled] = useState<ReadonlySet<CallId>>(new Set())
  const [chosen, setChosen] = useState<{ readonly call: CallId; readonly amid: readonly CallId[]; readonly isStep: boolean }>()
  const [trail, setTrail] = useState<readonly CallId[]>([])
  const writing = useWriting(now)
  // What the agent saved or skipped is done with at once: on a busy machine the database tells of it later, and until then a
  // form that was done with would take the next caller's wrap-up for its own.
  const calls = all.filter(({ call }) => !settled.has(call.id))
  const front = chooseFront({ calls, chosen, writing: writing.call, trail })
  const id = front?.call.id
  if (id !== undefined && trail[0] !== id) setTrail([id, ...trail.filter((each) => each !== id)].slice(0, LONGEST_TRAIL))
  return {
    calls, front, writing,
    /** Stepping from call to call by key goes on: it must not end in a field that takes the next key for a letter. */
    isFocusKept: !(chosen?.isStep && chosen.call === id),
    choose: (call: CallId, isStep = false) => {
      writing.leave()
      setChosen({ call, amid: ringingAmong(calls), isStep })
    },
    settle: useCallback((call: CallId) => setSettled((before) => new Set([...before, call])), []),
  }
}
