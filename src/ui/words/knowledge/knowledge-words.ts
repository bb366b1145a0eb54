import type { Words } from '../catalog'
import type { knowledgeWordsZhCN } from './zh-CN'

export type KnowledgeWords = Words<typeof knowledgeWordsZhCN>
