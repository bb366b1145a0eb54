import type { Words } from '../catalog'
import type { practiceWordsZhCN } from './zh-CN'

export type PracticeWords = Words<typeof practiceWordsZhCN>
