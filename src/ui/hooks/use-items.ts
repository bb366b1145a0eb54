import { useEffect, useState } from 'react'
import { useLive, type Live } from '../../adapters/store/read/live'
import { pagesOfItemLines, readItem, readVersions, type KeptVersion } from '../../adapters/store/read/read-items'
import type { LineId } from '../../core/contract/ids'
import { findLines, type LineAsk } from '../../core/desk/find-lines'
import type { ItemLine, OtherItems } from '../../core/desk/item-line'
import type { DeskItem, DeskItemKind } from '../../core/desk/desk-item'
import { inBreaks } from './in-breaks'
import { reader } from './reader'

export type { KeptVersion }

/** All of a kind, retired ones too, as rows without their texts. */
export function useItemLines(kind: DeskItemKind, line: LineId): Live<readonly ItemLine[]> {
  return useLive(reader(), async (store) => {
    const all: ItemLine[] = []
    for await (const page of pagesOfItemLines(store, kind, line)) all.push(...page)
    return all
  }, [kind, line], { about: `${line} ${kind}` })
}

const REFERRED_TO = ['demand', 'code', 'tag', 'team', 'agent'] as const satisfies readonly DeskItemKind[]
/** More are nothing to choose from, and their ids are typed. */
const MOST_ARTICLES = 500

/** What items refer to, by kind; articles where they are few. */
export function useOtherItems(line: LineId): OtherItems {
  return useLive(reader(), async (store): Promise<OtherItems> => {
    const named = await Promise.all(REFERRED_TO.map(async (kind) => {
      const all: ItemLine[] = []
      for await (const page of pagesOfItemLines(store, kind, line)) all.push(...page)
      return [kind, all] as const
    }))
    const first = await pagesOfItemLines(store, 'article', line).next()
    const articles = first.done ? [] : first.value
    return { ...Object.fromEntries(named), ...(articles.length < MOST_ARTICLES && { article: articles }) }
  }, [line]).value ?? NOTHING
}

const NOTHING: OtherItems = {}

export interface OpenedItem {
  /** Absent: it is not there. */
  readonly item: DeskItem | undefined
  readonly versions: readonly KeptVersion[]
}

export function useItem(kind: DeskItemKind, id: string | undefined): Live<OpenedItem> {
  return useLive(reader(), async (store) => ({ item: id === undefined ? undefined : await readItem(store, kind, id), versions: id === undefined ? [] : await readVersions(store, kind, id) }), [kind, id], { about: `${kind} ${id}` })
}

/** The rows that are asked for; absent: they are being looked for. The last ones stay meanwhile. */
export function useFoundLines(lines: readonly ItemLine[] | undefined, ask: LineAsk): { readonly found: readonly ItemLine[] | undefined; readonly isWorking: boolean } {
  const [done, setDone] = useState<{ readonly of: readonly ItemLine[]; readonly ask: LineAsk; readonly found: readonly ItemLine[] }>()
  useEffect(() => {
    if (lines) return inBreaks(findLines(lines, ask), (found) => setDone({ of: lines, ask, found }))
  }, [lines, ask])
  return { found: done?.found, isWorking: done?.of !== lines || done?.ask !== ask }
}
