import type { Words } from '../catalog'
import type { suggestionsWordsZhCN } from './zh-CN'

export type SuggestionsWords = Words<typeof suggestionsWordsZhCN>
export type SuggestionsWordsWithSingular = SuggestionsWords & { readonly others_one: string; readonly list_one: string }
