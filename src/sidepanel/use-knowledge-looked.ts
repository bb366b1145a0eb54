import { useState } from 'react'
import type { ArticleId, CallId, DemandId } from '../core/contract/ids'
import type { GuideWalk } from '../core/knowledge/guide/guide-walk'

type Opened = { readonly article: ArticleId; readonly demand?: undefined } | { readonly demand: DemandId; readonly article?: undefined }

/** What is open in the tab of knowledge: another tab, and back, and it is as it was. */
export interface KnowledgeLooked {
  readonly way: readonly Opened[]
  readonly setWay: (change: (before: readonly Opened[]) => readonly Opened[]) => void
  /** How far the guides are that were opened in the call in front. */
  readonly walks: Map<string, GuideWalk>
}

export function useKnowledgeLooked(front: CallId | undefined): KnowledgeLooked {
  const [way, setWay] = useState<readonly Opened[]>([])
  const [kept, keep] = useState<{ readonly call: CallId | undefined; readonly walks: Map<string, GuideWalk> }>(() => ({ call: front, walks: new Map() }))
  // What was answered in one call says nothing of the next.
  const now = kept.call === front ? kept : { call: front, walks: new Map<string, GuideWalk>() }
  if (now !== kept) keep(now)
  return { way, setWay, walks: now.walks }
}
