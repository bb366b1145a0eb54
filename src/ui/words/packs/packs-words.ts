import type { Words } from '../catalog'
import type { packsWordsZhCN } from './zh-CN'

export type PacksWords = Words<typeof packsWordsZhCN>
