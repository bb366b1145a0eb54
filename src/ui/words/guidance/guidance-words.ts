import type { Words } from '../catalog'
import type { guidanceWordsZhCN } from './zh-CN'

export type GuidanceWords = Words<typeof guidanceWordsZhCN>
