import type { Words } from '../catalog'
import type { metricsWordsZhCN } from './zh-CN'

export type MetricsWords = Words<typeof metricsWordsZhCN>
