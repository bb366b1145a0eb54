import type { Words } from '../catalog'
import type { linesWordsZhCN } from './zh-CN'

export type LinesWords = Words<typeof linesWordsZhCN>
