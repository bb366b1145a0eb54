import { useCallback } from 'react'
import { sendCommand } from '../../adapters/browser/send-command'
import { readArticlesById } from '../../adapters/store/read/read-articles'
import type { LineId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import { reader } from './reader'
import { useFound } from './use-found'

export interface KnowledgeFound {
  /** Best first, for what was typed last and answered. Absent: nothing was answered yet. */
  readonly articles: readonly Article[] | undefined
  /** It is for what was typed before: the answer to the last letters is on its way. */
  readonly isStale: boolean
  readonly isBuilding: boolean
  readonly hasFailed: boolean
}

/** What the thread finds among the articles for what is typed. */
export function useKnowledgeSearch(typed: string, line: LineId): KnowledgeFound {
  const asked = typed.trim()
  const { found, answered, ...shown } = useFound(asked, useCallback((each: string) => search(each, line), [line]))
  return { ...shown, articles: found, isStale: answered !== asked }
}

async function search(typed: string, line: LineId) {
  const reply = await sendCommand('knowledge/search', { line, typed })
  return reply.ok ? { found: await readArticlesById(await reader(), reply.value.articles), isBuilding: reply.value.isBuilding } : undefined
}
