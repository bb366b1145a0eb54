import type { Words } from '../catalog'
import type { boardWordsZhCN } from './zh-CN'

/** Words of the board: each figure, and in a hint how it is counted. */
export type BoardWords = Words<typeof boardWordsZhCN>
