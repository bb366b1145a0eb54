import type { Words } from '../catalog'
import type { setupWordsZhCN } from './zh-CN'

export type SetupWords = Words<typeof setupWordsZhCN>
