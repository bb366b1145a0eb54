import type { Words } from '../catalog'
import type { audioWordsZhCN } from './zh-CN'

export type AudioWords = Words<typeof audioWordsZhCN>
