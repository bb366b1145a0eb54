import { useEffect, useRef, useState } from 'react'
import type { CallId } from '../../core/contract/ids'
import type { PracticeCall } from '../../core/contract/practice'
import { nextLine, type NextLine, type Pace, type PracticeMode } from '../../core/practice/next-line'
import type { OnCommand } from '../../ui/hooks/reply'

interface PlayerProps {
  readonly call: PracticeCall
  readonly id: CallId
  readonly isTalking: boolean
  /** Lines of the customer that are in the transcript, and whether the novice spoke after the last of them. */
  readonly heard: number
  readonly hasSpoken: boolean
  readonly mode: PracticeMode
  readonly pace: Pace
  /** A real call goes first. */
  readonly isPaused: boolean
  readonly onCommand: OnCommand
}

/** Plays the lines of the written call into the transcript, each in its turn. A new call is a new player: give it the call's id as `key`. */
export function usePlayer({ call, id, isTalking, heard, hasSpoken, mode, pace, isPaused, onCommand }: PlayerProps): { readonly next: NextLine | undefined; readonly skip: () => void } {
  const [at, goTo] = useState(0)
  const playing = useRef(false)
  // The database tells late of a line that was just played: until then what was said before it is no answer to it.
  const isHeard = heard >= call.turns.slice(0, at).filter(({ speaker }) => speaker === 'customer').length
  const next = isTalking ? nextLine(call.turns, at, mode, pace, hasSpoken && isHeard) : undefined
  const play = async (line: Extract<NextLine, { is: 'line' }>) => {
    if (playing.current) return
    playing.current = true
    const { speaker, text } = line.turn
    const reply = await onCommand('transcript/type-line', { call: id, speaker, text })
    playing.current = false
    if (reply.ok) goTo(line.at + 1)
  }
  const line = next?.is === 'line' ? next : undefined
  useEffect(() => {
    if (!line || line.waitMs === undefined || isPaused) return
    const timer = setTimeout(() => void play(line), line.waitMs)
    return () => clearTimeout(timer)
    // The line is the same as long as its place, its pace and the call are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, line?.at, line?.waitMs, isPaused])
  return {
    next,
    // Whoever does not wait hears the customer at once, also before he has said anything himself.
    skip: () => {
      const asked = line ?? (isTalking ? nextLine(call.turns, at, mode, pace, true) : undefined)
      if (asked?.is === 'line') void play(asked)
    },
  }
}
