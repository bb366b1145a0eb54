import { useEffect, useState } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import { readArticlesById } from '../../adapters/store/read/read-articles'
import type { Article } from '../../core/contract/knowledge'
import { reader } from './reader'

export interface KnowledgeFound {
  /** Best first, for what was typed last and answered. Absent: nothing was answered yet. */
  readonly articles: readonly Article[] | undefined
  /** It is for what was typed before: the answer to the last letters is on its way. */
  readonly isStale: boolean
  readonly isBuilding: boolean
  readonly hasFailed: boolean
}

const NOTHING = { articles: undefined, isBuilding: false, hasFailed: false, answered: '' } as const
/** While the index is made anew it is asked again: what is found may be more by then. */
const AGAIN_AFTER_MS = 1500

/** What the thread finds for what is typed. Answers that come too late are let go; what was found stays until the next is there. */
export function useKnowledgeSearch(typed: string): KnowledgeFound {
  const [found, setFound] = useState<Omit<KnowledgeFound, 'isStale'> & { readonly answered: string }>(NOTHING)
  const asked = typed.trim()
  useEffect(() => {
    if (asked === '') return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const reply = await sendCommand('knowledge/search', { typed: asked })
      const articles = reply.ok ? await readArticlesById(await reader(), reply.value.articles) : []
      if (isOver) return
      if (!reply.ok) return setFound((before) => ({ ...before, hasFailed: true, answered: asked }))
      setFound({ articles, isBuilding: reply.value.isBuilding, hasFailed: false, answered: asked })
      if (reply.value.isBuilding) timer = setTimeout(() => void ask(), AGAIN_AFTER_MS)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked])
  const { answered, ...shown } = asked === '' ? NOTHING : found
  return { ...shown, isStale: answered !== asked }
}
