import { useEffect, useState } from 'react'

export interface Found<T> {
  /** Best first, for what was typed last and answered. Absent: nothing was answered yet. */
  readonly found: readonly T[] | undefined
  /** What it is for. */
  readonly answered: string
  readonly isBuilding: boolean
  readonly hasFailed: boolean
}

const NOTHING = { found: undefined, answered: '', isBuilding: false, hasFailed: false } as const
/** While the index is made anew it is asked again: what is found may be more by then. */
const AGAIN_AFTER_MS = 1500

/**
 * What the thread finds for what is asked; nothing is asked for nothing. Answers that come too late are let go; what was found stays
 * until the next is there. `ask`: the same at each drawing; undefined where it failed.
 */
export function useFound<T>(asked: string, ask: (asked: string) => Promise<Pick<Found<T>, 'found' | 'isBuilding'> | undefined>): Found<T> {
  const [found, setFound] = useState<Found<T>>(NOTHING)
  useEffect(() => {
    if (asked === '') return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const askNow = async () => {
      const answer = await ask(asked)
      if (isOver) return
      if (!answer) return setFound((before) => ({ ...before, hasFailed: true, answered: asked }))
      setFound({ ...answer, hasFailed: false, answered: asked })
      if (answer.isBuilding) timer = setTimeout(() => void askNow(), AGAIN_AFTER_MS)
    }
    void askNow()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked, ask])
  return asked === '' ? NOTHING : found
}
