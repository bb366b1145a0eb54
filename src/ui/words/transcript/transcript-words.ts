import type { Words } from '../catalog'
import type { transcriptWordsZhCN } from './zh-CN'

export type TranscriptWords = Words<typeof transcriptWordsZhCN>
