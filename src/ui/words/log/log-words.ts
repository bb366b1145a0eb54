import type { Words } from '../catalog'
import type { logWordsZhCN } from './zh-CN'

export type LogWords = Words<typeof logWordsZhCN>
