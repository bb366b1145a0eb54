import { useEffect, useState } from 'react'
import { useLive, type Live } from '../../adapters/store/read/live'
import { readArticles } from '../../adapters/store/read/read-articles'
import { readGaps, readOpenDoubts, type KnowledgeGap } from '../../adapters/store/read/read-doubts'
import { readOfferedPhrasings } from '../../adapters/store/read/read-offered-phrasings'
import type { ArticleId, LineId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import { lintArticles, type Finding } from '../../core/knowledge/lint-articles'
import type { OfferedPhrasing } from '../../core/knowledge/offered-phrasings'
import type { OpenDoubt } from '../../core/knowledge/open-doubts'
import { inBreaks } from './in-breaks'
import { reader } from './reader'

/** All of a line, retired ones too. */
export function useArticles(line: LineId): Live<readonly Article[]> {
  return useLive(reader(), (store) => readArticles(store, line), [line])
}

export interface KnowledgeWork {
  readonly doubts: readonly OpenDoubt[]
  readonly phrasings: readonly OfferedPhrasing[]
  readonly gaps: readonly KnowledgeGap[]
}

/** What agents held against articles, what was said when they used them, and what they missed. */
export function useKnowledgeWork(line: LineId): Live<KnowledgeWork> {
  return useLive(reader(), async (store) => ({ doubts: await readOpenDoubts(store, line), phrasings: await readOfferedPhrasings(store, line), gaps: await readGaps(store, line) }), [line])
}

export type Findings = ReadonlyMap<ArticleId, readonly Finding[]>

/** What is to be improved; absent: it is being looked for, in the breaks of the page. */
export function useFindings(articles: readonly Article[] | undefined, now: number): Findings | undefined {
  const [findings, setFindings] = useState<{ readonly of: readonly Article[]; readonly found: Findings }>()
  useEffect(() => {
    if (articles) return inBreaks(lintArticles(articles, now), (found) => setFindings({ of: articles, found }))
    // What is expired a minute later is found at the next reading.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [articles])
  return findings?.of === articles ? findings?.found : undefined
}
