import { sendCommand } from '../../adapters/browser/send-command'
import { readArticlesById } from '../../adapters/store/read/read-articles'
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
export function useKnowledgeSearch(typed: string): KnowledgeFound {
  const asked = typed.trim()
  const { found, answered, ...shown } = useFound(asked, search)
  return { ...shown, articles: found, isStale: answered !== asked }
}

async function search(typed: string) {
  const reply = await sendCommand('knowledge/search', { typed })
  return reply.ok ? { found: await readArticlesById(await reader(), reply.value.articles), isBuilding: reply.value.isBuilding } : undefined
}
