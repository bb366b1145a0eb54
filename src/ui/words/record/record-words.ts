import type { Words } from '../catalog'
import type { recordWordsZhCN } from './zh-CN'

export type RecordWords = Words<typeof recordWordsZhCN>
