import type { Definition } from '../../contract/definitions'
import type { Article } from '../../contract/knowledge'
import type { ItemRead, LibraryDesk } from './item-reader'
import { readArticleItem } from './read-article-item'
import { readDemandItem } from './read-demand-item'

type ReadItem<T> = (input: unknown, desk: LibraryDesk) => ItemRead<T>

/** The lists of a library file that hold definitions, with what reads their items. What a lead defines is added here by one line. */
const DEFINITIONS = {
  demands: readDemandItem,
} as const satisfies Record<string, ReadItem<Definition>>

/** Demands come before the articles that name them. */
export const LIBRARY_KINDS: Readonly<Record<LibraryList, ReadItem<Article | Definition>>> = { ...DEFINITIONS, articles: readArticleItem }

export type LibraryList = keyof typeof DEFINITIONS | 'articles'
