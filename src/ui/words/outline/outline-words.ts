import type { Words } from '../catalog'
import type { outlineWordsZhCN } from './zh-CN'

export type OutlineWords = Words<typeof outlineWordsZhCN>
