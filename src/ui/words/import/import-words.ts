import type { Words } from '../catalog'
import type { importWordsZhCN } from './zh-CN'

export type ImportWords = Words<typeof importWordsZhCN>
