import type { Words } from '../catalog'
import type { modelsWordsZhCN } from './zh-CN'

export type ModelsWords = Words<typeof modelsWordsZhCN>
