import type { Words } from '../catalog'
import type { feedbackWordsZhCN } from './zh-CN'

export type FeedbackWords = Words<typeof feedbackWordsZhCN>
