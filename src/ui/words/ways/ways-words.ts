import type { Words } from '../catalog'
import type { waysWordsZhCN } from './zh-CN'

export type WaysWords = Words<typeof waysWordsZhCN>
