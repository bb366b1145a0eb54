import type { Words } from '../catalog'
import type { batonWordsZhCN } from './zh-CN'

export type BatonWords = Words<typeof batonWordsZhCN>
