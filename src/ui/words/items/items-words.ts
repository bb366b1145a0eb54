import type { Words } from '../catalog'
import type { itemsWordsZhCN } from './zh-CN'

export type ItemsWords = Words<typeof itemsWordsZhCN>
